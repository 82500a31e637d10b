import type { Channel } from '../store/channel.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';

/** A channel or thread by id or name, with or without `#`; of several threads with one name the newest. */
export function findChannel({ channels }: DiscordStore, asked: string): Channel | null {
  const name = asked.replace(/^#/, '');
  return channels.get(asked) ?? [...channels.values()].findLast((channel) => channel.name === name) ?? null;
}
