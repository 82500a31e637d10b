import type { Discord, DispatchEvent } from '../discord.ts';
import type { Channel } from '../store/channel.ts';
import { describeChannel } from './describe-channel.ts';

const guilds = 1 << 0;

/** THREAD_CREATE or THREAD_UPDATE. */
export function threadEvent(discord: Discord, thread: Channel, change: 'CREATE' | 'UPDATE'): DispatchEvent {
  const isNew = change === 'CREATE' ? { newly_created: true } : {};
  return { name: `THREAD_${change}`, intent: guilds, data: { ...describeChannel(discord.store, thread), ...isNew } };
}
