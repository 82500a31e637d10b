import type { Account } from '../store/account.ts';
import type { Webhook } from '../store/webhook.ts';
import type { HubEvent } from './hub-event.ts';

/** Whether an enabled webhook wants an event: domain, and repo or its owner watched by name. */
export function isWatching(webhook: Webhook, event: HubEvent, owner: Account | null): boolean {
  if (webhook.disabled !== false) return false;
  if (!webhook.domains.includes(event.scope.startsWith('repo') ? 'repo' : 'discussion')) return false;
  const names = [`${event.repo.type} ${event.repo.name}`, `${owner?.type} ${owner?.name}`].map((n) => n.toLowerCase());
  return webhook.watched.some(({ type, name }) => names.includes(`${type} ${name}`.toLowerCase()));
}
