import type { Message } from '../store/message.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';
import { type Refused, refuse } from './refuse.ts';

/** A message that this person wrote. */
export function ownMessage({ messages }: DiscordStore, userId: string, id: string): Message | Refused {
  const message = messages.get(id);
  if (message === null) return refuse('unknown-message', id);
  return message.authorId === userId ? message : refuse('not-yours', id);
}
