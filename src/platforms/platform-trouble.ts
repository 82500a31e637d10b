import type { Platform } from '../threads/thread.ts';

/** Why a platform, or a part of it, cannot be served at present. Its hints stay stored and its effects wait. */
export interface PlatformTrouble {
  platform: Platform;
  since: Date;
  /** In words for operators; holds no secret. */
  why: string;
}
