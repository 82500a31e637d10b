import type { Reply } from '../../hub/http/reply.ts';
import type { Message } from '../store/message.ts';
import type { ApiCall, ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { onWebhook } from './on-webhook.ts';

/** Finds a message of the interaction: `@original`, or a follow-up by its id. */
export function onWebhookMessage(handler: (call: ApiCall, message: Message) => Reply): ApiHandler {
  return onWebhook((call, { id, originalId }) => {
    const asked = call.params.message === '@original' ? originalId : call.params.message;
    const message = call.discord.store.messages.get(asked ?? '');
    const isOwn = message !== null && (message.id === originalId || message.interactionId === id);
    return isOwn ? handler(call, message) : apiRefusal('unknown-message');
  });
}
