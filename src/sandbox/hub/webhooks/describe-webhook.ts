import type { Hub } from '../hub.ts';
import { avatarUrl } from '../identity/avatar-url.ts';
import type { Webhook } from '../store/webhook.ts';

/** A webhook as the settings routes show it: the secret is never told (hub-api.md §2.4). */
export function describeWebhook(hub: Hub, webhook: Webhook): Record<string, unknown> {
  return {
    id: webhook.id,
    url: webhook.url,
    disabled: webhook.disabled,
    watched: webhook.watched.map((item) => ({ ...item, avatarUrl: avatarUrl(hub, item.name.split('/')[0] ?? '') })),
    hasSecret: webhook.secret !== null,
    domains: webhook.domains,
    ...(webhook.lastTriggerAt === null ? {} : { lastTriggerAt: webhook.lastTriggerAt }),
  };
}
