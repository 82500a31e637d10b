import type { ModelCheck } from '../finding.ts';
import { ownPrecision } from '../own-precision.ts';

/** Weights that are already quantised cannot be run at another precision (S#125: GPTQ sent as float16 ran out of memory). */
export const checkPrecision: ModelCheck = ({ context, facts, precision }) => {
  const suggested = ownPrecision(facts, context.board.submissions.precisions);
  if (suggested === null || suggested === precision) return [];
  return [{ refusal: { code: 'precision-mismatch', model: facts.id, given: precision, suggested } }];
};
