import type { Reply } from '../../hub/http/reply.ts';
import type { Message } from '../store/message.ts';
import type { ApiCall, ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';

/** Finds the message of a path below /channels; an ephemeral one is not found there. */
export function onMessage(handler: (call: ApiCall, message: Message) => Reply): ApiHandler {
  return (call) => {
    const { store } = call.discord;
    if (store.channels.get(call.params.channel ?? '') === null) return apiRefusal('unknown-channel');
    const message = store.messages.get(call.params.message ?? '');
    const isHere = message !== null && message.channelId === call.params.channel && message.addressee === null;
    return isHere ? handler(call, message) : apiRefusal('unknown-message');
  };
}
