import { threadEvent } from '../describe/thread-event.ts';
import type { Discord } from '../discord.ts';
import { bits } from '../store/bits.ts';
import type { Channel } from '../store/channel.ts';

interface NewThread {
  name: string;
  parentId: string;
  ownerId: string;
  lasting: NonNullable<Channel['thread']>['lasting'];
  /** The message that it starts from; the thread then has its id. */
  messageId?: string;
}

/** Opens a public thread and tells the gateway of it. */
export function openThread(discord: Discord, { name, parentId, ownerId, lasting, messageId }: NewThread): Channel {
  const { store, ids, clock } = discord;
  const at = clock().toISOString();
  const thread = store.channels.put({
    id: messageId ?? ids.next(),
    name,
    position: 0,
    thread: { parentId, ownerId, archived: false, locked: false, at, lasting },
  });
  const message = messageId === undefined ? null : store.messages.get(messageId);
  if (message !== null) store.messages.put({ ...message, flags: message.flags | bits.hasThread });
  discord.dispatch(threadEvent(discord, thread, 'CREATE'));
  return thread;
}
