import type { Candidate } from '../candidate.ts';
import type { Finding, ModelCheck } from '../finding.ts';
import { modelSize } from '../model-size.ts';
import { needsBase } from '../needs-base.ts';
import { quantisationOf } from '../quantisation.ts';

const bitFactors: Record<number, number> = { 2: 8, 3: 6, 4: 4, 8: 2 };

/** The size must be known and within the board's limits (leaderboard-domain.md §2.1.7 to §2.1.9). */
export const checkSize: ModelCheck = (candidate) => {
  const { facts, base, weightType, precision } = candidate;
  const size = modelSize(candidate);
  if (size === null) {
    if (!needsBase(weightType)) return [{ refusal: { code: 'size-unknown', model: facts.id } }];
    // Without its base an adapter has no size to know: that is the base's refusal.
    return base === null ? [] : [{ refusal: { code: 'size-unknown', model: base.id } }];
  }
  const billions = Math.round(size.billions * 1000) / 1000;
  const findings: Finding[] =
    size.from === 'name' ? [{ note: { code: 'size-from-name', model: facts.id, billions } }] : [];
  const { limit, code } = limitFor(candidate);
  if (billions > limit) findings.push({ refusal: { code, model: facts.id, billions, limit, precision } });
  return findings;
};

function limitFor({ context, facts, precision }: Candidate) {
  const { billionParameters, quantisedBillionParameters } = context.board.submissions.limits;
  const factor = quantisedFactor(precision, quantisationOf(facts)?.bits ?? 0);
  if (factor === null) return { limit: billionParameters, code: 'too-large' } as const;
  return { limit: quantisedBillionParameters * factor, code: 'too-large-quantised' } as const;
}

function quantisedFactor(precision: string, bits: number): number | null {
  if (/^8bit$/i.test(precision)) return 2;
  if (/^4bit$/i.test(precision)) return 4;
  return /^gptq$/i.test(precision) ? (bitFactors[bits] ?? 1) : null;
}
