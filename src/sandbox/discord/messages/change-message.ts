import type { MessageBody } from '../bodies/message-body.ts';
import { messageEvent } from '../describe/message-event.ts';
import type { Discord } from '../discord.ts';
import { bits } from '../store/bits.ts';
import type { Message } from '../store/message.ts';
import { whoIsTold } from './who-is-told.ts';

/** Edits a message: absent fields stay, null empties. An edit ends "thinking", and then tells whom the answer names; others tell nobody. */
export function changeMessage(discord: Discord, message: Message, body: MessageBody): Message {
  const { store, clock } = discord;
  const wasThinking = (message.flags & bits.loading) !== 0;
  const content = body.content === undefined ? message.content : (body.content ?? '');
  const told = wasThinking ? whoIsTold({ content, allowed: body.allowed_mentions, repliedTo: null }) : [];
  const changed = store.messages.put({
    ...message,
    content,
    embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []),
    components: body.components === undefined ? message.components : (body.components ?? []),
    flags: message.flags & ~bits.loading,
    editedAt: wasThinking ? null : clock().toISOString(),
    notifies: [...new Set([...message.notifies, ...told])],
  });
  if (changed.addressee === null) discord.dispatch(messageEvent(discord, changed, 'UPDATE'));
  return changed;
}
