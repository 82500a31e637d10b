import { parseThreadKey } from './thread.ts';

/** The page of a thread on the Hub, by its key; the Hub's own address for anything else. Models have no prefix there. */
export function threadUrl(key: string, hub: string): string {
  const ref = parseThreadKey(key);
  return ref ? `${hub}/${ref.place.replace(/^models\//, '')}/discussions/${ref.number}` : hub;
}
