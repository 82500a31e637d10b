import type { ModelCheck } from '../finding.ts';
import { needsBase } from '../needs-base.ts';
import type { Refusal } from '../refusal.ts';

type Why = Extract<Refusal, { code: 'base-not-found' }>['why'];

const reasons = {
  'model-not-found': 'not-found',
  'revision-not-found': 'not-found',
  'model-private-or-missing': 'private',
  'model-gated': 'gated',
  'model-disabled': 'disabled',
} as const satisfies Record<string, Why>;

/** Adapter and delta weights name a base model that can be read (§2.1.7, §2.1.10). */
export const checkBase: ModelCheck = ({ context, facts, weightType, baseModel }) => {
  if (!needsBase(weightType)) return [];
  if (baseModel === null) return [{ refusal: { code: 'adapter-without-base', model: facts.id, weightType } }];
  const lookup = context.baseLookup;
  if (lookup === null || lookup.found) return [];
  return [{ refusal: { code: 'base-not-found', model: facts.id, base: baseModel, why: reasons[lookup.reason] } }];
};
