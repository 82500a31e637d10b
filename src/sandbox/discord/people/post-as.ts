import type { Discord } from '../discord.ts';
import { addMessage } from '../messages/add-message.ts';
import { logAct } from './log-act.ts';
import { type Refused, refuse } from './refuse.ts';
import type { Where } from './where.ts';

/** Posts a person's message; people may mention everybody. */
export function postAs(
  discord: Discord,
  { userId, channel }: Where,
  { text, replyTo }: { text: string; replyTo: string | null },
): { refused: null; messageId: string } | Refused {
  if (text.trim() === '' || text.length > 2000) return refuse('wrong-length', 'text');
  if (channel.thread?.locked === true) return refuse('thread-locked', channel.name);
  if (replyTo !== null && discord.store.messages.get(replyTo)?.channelId !== channel.id) {
    return refuse('unknown-message', replyTo);
  }
  const reply = replyTo === null ? {} : { message_reference: { message_id: replyTo } };
  const place = { channelId: channel.id, authorId: userId };
  const message = discord.store.database.write(() => {
    logAct(discord, userId, { kind: 'posts', body: { channel: channel.name, text, replyTo } });
    return addMessage(discord, { ...place, body: { content: text, ...reply } });
  });
  return { refused: null, messageId: message.id };
}
