import type { Message } from '../store/message.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';

/** A message by id when this person can see it: ephemeral ones are for their addressee alone. */
export function visibleMessage({ messages }: DiscordStore, userId: string, messageId: string): Message | null {
  const message = messages.get(messageId);
  return message === null || (message.addressee !== null && message.addressee !== userId) ? null : message;
}
