import type { Channel } from '../store/channel.ts';

/** Who acts, and in which channel. */
export interface Where {
  userId: string;
  channel: Channel;
}
