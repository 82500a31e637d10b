import type { MessageBody } from '../bodies/message-body.ts';
import { messageEvent } from '../describe/message-event.ts';
import { threadEvent } from '../describe/thread-event.ts';
import type { Discord } from '../discord.ts';
import type { Message } from '../store/message.ts';
import { whoIsTold } from './who-is-told.ts';

interface NewMessage {
  channelId: string;
  authorId: string;
  body: MessageBody;
  interactionId?: string;
  /** Whoever alone will see it. */
  addressee?: string | null;
  flags?: number;
}

/** Puts a message into a channel; the gateway tells of it unless it is for one person only. An archived thread is opened by it. */
export function addMessage(discord: Discord, { channelId, authorId, body, ...rest }: NewMessage): Message {
  const { store, ids, clock } = discord;
  const replyTo = body.message_reference?.message_id ?? null;
  const content = body.content ?? '';
  const repliedTo = replyTo === null ? null : (store.messages.get(replyTo)?.authorId ?? null);
  const message = store.messages.put({
    id: ids.next(),
    channelId,
    authorId,
    content,
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    flags: rest.flags ?? 0,
    nonce: body.nonce ?? null,
    at: clock().toISOString(),
    editedAt: null,
    interactionId: rest.interactionId ?? null,
    addressee: rest.addressee ?? null,
    replyTo,
    notifies: whoIsTold({ content, allowed: body.allowed_mentions, repliedTo }),
  });
  const channel = store.channels.get(channelId);
  if (channel?.thread?.archived === true) {
    const opened = store.channels.put({ ...channel, thread: { ...channel.thread, archived: false } });
    discord.dispatch(threadEvent(discord, opened, 'UPDATE'));
  }
  if (message.addressee === null) discord.dispatch(messageEvent(discord, message, 'CREATE'));
  return message;
}
