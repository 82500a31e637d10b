import type { Candidate } from './candidate.ts';
import type { ModelFacts } from './model-facts.ts';
import { needsBase } from './needs-base.ts';

/** The repository whose config.json is loaded: the base model's for an adapter without one. null when that base was not found. */
export function loadedFacts(candidate: Candidate): ModelFacts | null {
  const { facts, base, weightType } = candidate;
  return needsBase(weightType) && facts.config.state === 'absent' ? base : facts;
}
