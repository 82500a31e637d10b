import { parseThreadKey, type ThreadRef } from '../threads/thread.ts';
import type { Surface } from './surface.ts';

/** The platforms that this deployment serves. */
export interface Surfaces {
  all: readonly Surface[];
  /** null: this deployment does not serve that platform. */
  of(platform: ThreadRef['platform']): Surface | null;
  /** Throws when the platform is not served: whoever asks for it has a thread there that was served before. */
  need(platform: ThreadRef['platform']): Surface;
  /** The page of a thread by its key, for people; '' when its platform is not served any more. */
  urlOf(key: string): string;
}

/** Finds the platform of a thread among those that are served. */
export function openSurfaces(all: readonly Surface[]): Surfaces {
  const of = (platform: ThreadRef['platform']) => all.find((surface) => surface.platform === platform) ?? null;
  return {
    all,
    of,
    need(platform) {
      const surface = of(platform);
      if (!surface) throw new Error(`${platform} is not configured any more; add it to the configuration again`);
      return surface;
    },
    urlOf(key) {
      const ref = parseThreadKey(key);
      return (ref && of(ref.platform)?.threadUrl(ref)) ?? '';
    },
  };
}
