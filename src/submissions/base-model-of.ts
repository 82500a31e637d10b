import type { Board } from '../boards/board.ts';
import type { ModelFacts } from './model-facts.ts';
import { needsBase } from './needs-base.ts';
import { settleWeightType } from './settle-weight-type.ts';
import type { Submission } from './submission.ts';

const repoName = /^[\w.-]{1,96}(\/[\w.-]{1,96})?$/;

/**
 * The base model that has to be looked up (at main) before validation: as given, else from adapter_config.json, else the
 * card's only one. null for whole weights, and when what is named is no repository (adapters often name a local folder).
 */
export function baseModelOf(submission: Submission, facts: ModelFacts, board: Board): string | null {
  const weightType = settleWeightType(submission.weightType, facts, board.submissions.weightTypes).value;
  if (!needsBase(weightType)) return null;
  const named = submission.baseModel ?? fromAdapter(facts) ?? fromCard(facts);
  return named !== null && repoName.test(named) && !/^\.{1,2}(\/|$)/.test(named) ? named : null;
}

function fromAdapter(facts: ModelFacts): string | null {
  const value = facts.adapterConfig.state === 'read' ? facts.adapterConfig.value.base_model_name_or_path : null;
  return typeof value === 'string' && repoName.test(value) ? value : null;
}

function fromCard(facts: ModelFacts): string | null {
  const value = facts.cardData.base_model;
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const [only, ...more] = names;
  return typeof only === 'string' && more.length === 0 ? only : null;
}
