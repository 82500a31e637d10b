import type { GitHub } from '../github.ts';
import type { Hook } from '../store/hook.ts';

interface Change {
  url?: string | undefined;
  secret?: string | undefined;
}

/** Points the app's webhook to another address or gives it another secret; null while it has no address. */
export function setHook({ store, app }: GitHub, change: Change): Hook | null {
  const before = store.webhooks.get('app');
  const url = change.url ?? before?.url;
  if (url === undefined) return null;
  const secret = change.secret ?? before?.secret ?? app.webhookSecret;
  return store.database.write(() => store.webhooks.put({ id: 'app', url, secret, disabled: false, failures: 0 }));
}
