import type { LogLine } from './clean-lines.ts';
import { findTracebacks, type Traceback } from './find-tracebacks.ts';
import { isWrapper } from './is-wrapper.ts';
import { type Match, matchSignature } from './match-signature.ts';
import type { Signature } from './signatures.ts';

/** What a log shows: a known cause, or only the line where its end is best seen. */
export interface Cause {
  signature: Signature | null;
  /** null when the log has no line worth showing. */
  at: number | null;
}

const scheduler = /slurmstepd|oom.?kill|\bDUE TO\b|NODE_FAIL|State=/i;
const notice = /\b(WARNING|WARN|INFO|DEBUG|\w*Warning)\b|\bretry(ing)?\b/i;

/**
 * Looks where the cause stands, the surest place first (leaderboard-domain.md §6.3): words of the scheduler after the last
 * traceback; the last traceback that wraps no other, unless it only tells that another process died; the errors after
 * it; words of the scheduler before it, since programs that are being stopped raise errors of their own. A log without
 * any traceback is read as a whole, notices left aside.
 */
export function findCause(lines: readonly LogLine[], signatures: readonly Signature[]): Cause {
  const tracebacks = findTracebacks(lines);
  const last = tracebacks.at(-1);
  const all = speaking(lines);
  const after = all.filter((at) => at > (last?.end ?? -1));
  const search = (positions: number[]) => matchMessages(lines, positions, signatures);
  const bySchedulers = (positions: number[]) => search(positions.filter((at) => scheduler.test(lines[at]?.text ?? '')));
  const cause = bySchedulers(after) ?? firstCause(lines, tracebacks, signatures) ?? search(after) ?? bySchedulers(all);
  return cause ?? { signature: null, at: last?.messages.at(-1) ?? after.at(-1) ?? null };
}

function firstCause(
  lines: readonly LogLine[],
  tracebacks: readonly Traceback[],
  signatures: readonly Signature[],
): Match | null {
  const last = tracebacks.at(-1);
  const match = last ? matchTraceback(lines, last, signatures) : null;
  if (!match?.signature.secondary) return match;
  for (const earlier of tracebacks.toReversed()) {
    const own = matchTraceback(lines, earlier, signatures);
    if (own && !own.signature.secondary) return own;
  }
  return match;
}

function matchTraceback(
  lines: readonly LogLine[],
  traceback: Traceback,
  signatures: readonly Signature[],
): Match | null {
  for (const signature of signatures) {
    const match = matchSignature(lines, signature.in === 'frames' ? traceback.frames : traceback.messages, [signature]);
    // The call is where it was seen; the message is what people want to read.
    if (match) return signature.in === 'frames' ? { signature, at: traceback.messages.at(-1) ?? match.at } : match;
  }
  return null;
}

function matchMessages(lines: readonly LogLine[], positions: readonly number[], signatures: readonly Signature[]) {
  return matchSignature(
    lines,
    positions,
    signatures.filter((signature) => signature.in === 'message'),
  );
}

/** Positions of the lines that are neither empty nor notices nor wrappers. */
function speaking(lines: readonly LogLine[]): number[] {
  return lines.flatMap(({ text }, at) => (text === '' || notice.test(text) || isWrapper(text) ? [] : [at]));
}
