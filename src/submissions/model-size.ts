import type { Candidate } from './candidate.ts';
import type { ModelFacts } from './model-facts.ts';
import { needsBase } from './needs-base.ts';
import { quantisationOf } from './quantisation.ts';

/** A size in billions of parameters and where it is known from. */
export interface ModelSize {
  billions: number;
  from: 'safetensors' | 'name';
}

/**
 * The number of parameters that has to be loaded (leaderboard-domain.md §2.1.7), null when nothing tells. An adapter is
 * its base plus itself: the old writer counted the base twice (§2.4).
 */
export function modelSize(candidate: Candidate): ModelSize | null {
  const { facts, base, weightType } = candidate;
  if (!needsBase(weightType) || /delta/i.test(weightType)) return ownSize(facts);
  const baseSize = base === null ? null : ownSize(base);
  if (baseSize === null) return null;
  return { ...baseSize, billions: baseSize.billions + (facts.safetensorsParameters ?? 0) / 1e9 };
}

function ownSize(facts: ModelFacts): ModelSize | null {
  if (facts.safetensorsParameters !== null) {
    return { billions: (facts.safetensorsParameters * packing(facts)) / 1e9, from: 'safetensors' };
  }
  const billions = billionsInName(facts.id);
  return billions === null ? null : { billions, from: 'name' };
}

/** GPTQ packs several weights into one 32-bit number, and the Hub counts the numbers. */
function packing(facts: ModelFacts): number {
  const quantisation = quantisationOf(facts);
  return quantisation?.method === 'gptq' ? 32 / (quantisation.bits ?? 4) : 1;
}

const sizeWord =
  /(?:(?<![\d.])(\d{1,3})x)?(\d{1,5}(?:\.\d{1,4})?)(?:(b)(?![a-z])|(b)(?=v\d|chat|instruct)|(m)(?![a-z]))/;

/** `8x7b` counts as 56: an upper bound, where the old rule took 7. */
function billionsInName(id: string): number | null {
  const match = sizeWord.exec((id.split('/').at(-1) ?? '').toLowerCase());
  if (match === null) return null;
  const [, experts = '1', size = '', ...units] = match;
  const billions = Number(experts) * Number(size) * (units[2] === undefined ? 1 : 0.001);
  return billions > 0 ? billions : null;
}
