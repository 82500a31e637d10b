import type { ThreadRef } from '../../threads/thread.ts';

/** Where something on Discord is: a guild's channel, or a thread in one. */
export interface ChannelPlace {
  guild: string;
  channel: string;
  /** The thread in `channel`; null in the channel itself. */
  thread: string | null;
}

/** The thread of ours that a channel or a thread of Discord is: a channel is one, so its number is 0. */
export function refOfChannel({ guild, channel, thread }: ChannelPlace): ThreadRef {
  const place = [guild, channel, ...(thread === null ? [] : [thread])].join('/');
  return { platform: 'discord', place, number: 0 };
}

/** Reads `guild/channel` and `guild/channel/thread`; throws for anything else, which never was a place on Discord. */
export function channelOfRef({ place }: Pick<ThreadRef, 'place'>): ChannelPlace {
  const [, guild, channel, thread = null] = /^(\d+)\/(\d+)(?:\/(\d+))?$/.exec(place) ?? [];
  if (!guild || !channel) throw new Error(`not a place on Discord: ${place}`);
  return { guild, channel, thread };
}

/** The id that the API knows it by. */
export function channelId(ref: Pick<ThreadRef, 'place'>): string {
  const { channel, thread } = channelOfRef(ref);
  return thread ?? channel;
}
