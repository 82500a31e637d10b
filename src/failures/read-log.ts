import { cleanLines } from './clean-lines.ts';
import { findCause } from './find-cause.ts';
import { makeExcerpt } from './make-excerpt.ts';
import type { Signature } from './signatures.ts';

/** What the log of a failed evaluation shows: its signature, if one is known, and lines that may be posted; null without any. */
export function readLog(
  log: string,
  signatures: readonly Signature[],
): { signature: Signature | null; excerpt: string[] | null } {
  const lines = cleanLines(log);
  const { signature, at } = findCause(lines, signatures);
  return { signature, excerpt: at === null ? null : makeExcerpt(lines, at) };
}
