import { messageEvent } from '../describe/message-event.ts';
import type { Discord } from '../discord.ts';
import type { Message } from '../store/message.ts';

export function removeMessage(discord: Discord, message: Message): void {
  discord.store.messages.delete(message.id);
  if (message.addressee === null) discord.dispatch(messageEvent(discord, message, 'DELETE'));
}
