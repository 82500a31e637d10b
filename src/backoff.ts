const first = 1_000;
const longest = 600_000;

/** Milliseconds to wait before the next try: doubling from 1 s up to 10 min, with up to half of it left to chance. */
export function backoff(attempts: number): number {
  const full = Math.min(first * 2 ** Math.max(0, attempts - 1), longest);
  return full / 2 + (Math.random() * full) / 2;
}
