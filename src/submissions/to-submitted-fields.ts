import type { Candidate } from './candidate.ts';
import { loadedFacts } from './loaded-facts.ts';
import { modelSize } from './model-size.ts';
import { needsBase } from './needs-base.ts';
import type { SubmittedFields } from './submitted-fields.ts';

/** Writes down a candidate that passed every check. Throws for one that did not. */
export function toSubmittedFields(candidate: Candidate): SubmittedFields {
  const { submission, context, facts, modelType } = candidate;
  const size = modelSize(candidate);
  if (size === null || modelType === null)
    throw new Error(`${facts.id} has not passed the checks of its size and type`);
  return {
    model: facts.id,
    base_model: needsBase(candidate.weightType) ? (candidate.baseModel ?? '') : '',
    revision: facts.sha,
    precision: candidate.precision,
    params: Math.round(size.billions * 1000) / 1000,
    architectures: architecturesOf(candidate),
    weight_type: candidate.weightType,
    submitted_time: `${context.now.toISOString().slice(0, 19)}Z`,
    model_type: modelType,
    use_chat_template: candidate.chatTemplate,
    sender: submission.sender,
  };
}

function architecturesOf(candidate: Candidate): string {
  const config = loadedFacts(candidate)?.config;
  const named: unknown = config?.state === 'read' ? config.value.architectures : null;
  return Array.isArray(named) ? named.filter((name) => typeof name === 'string').join(';') : '';
}
