import type { LogLine } from './clean-lines.ts';
import type { Signature } from './signatures.ts';

/** A signature and the line it was found in. */
export interface Match {
  signature: Signature;
  at: number;
}

/** The first signature, in their order, that one of these lines of the log shows. */
export function matchSignature(
  lines: readonly LogLine[],
  positions: readonly number[],
  signatures: readonly Signature[],
): Match | null {
  for (const signature of signatures) {
    for (const pattern of signature.patterns) {
      const at = positions.find((position) => pattern.test(lines[position]?.text ?? ''));
      if (at !== undefined) return { signature, at };
    }
  }
  return null;
}
