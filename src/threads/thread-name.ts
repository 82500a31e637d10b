import { parseThreadKey } from './thread.ts';

/** A thread in a few words, for links to it: `org/space#12`, `owner/repository#3`, `Discord`. */
export function threadName(key: string): string {
  const ref = parseThreadKey(key);
  if (!ref) return key;
  return ref.platform === 'discord' ? 'Discord' : `${ref.place.replace(/^spaces\//, '')}#${ref.number}`;
}
