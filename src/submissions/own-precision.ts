import { matchPrecision } from './match-precision.ts';
import type { ModelFacts } from './model-facts.ts';
import { quantisationOf } from './quantisation.ts';

/** The board's precision that quantised weights must be run in; null for other weights, and for methods the board has no word for. */
export function ownPrecision(facts: ModelFacts, precisions: readonly string[]): string | null {
  const quantisation = quantisationOf(facts);
  if (quantisation === null) return null;
  if (quantisation.method === 'bitsandbytes') return matchPrecision(`${quantisation.bits}bit`, precisions);
  return matchPrecision(quantisation.method, precisions);
}
