import { baseModelOf } from './base-model-of.ts';
import type { Candidate } from './candidate.ts';
import type { ModelFacts } from './model-facts.ts';
import { needsBase } from './needs-base.ts';
import type { Note } from './note.ts';
import { settleChatTemplate } from './settle-chat-template.ts';
import { settleModelType } from './settle-model-type.ts';
import { settlePrecision } from './settle-precision.ts';
import { settleWeightType } from './settle-weight-type.ts';
import type { Submission } from './submission.ts';
import type { SubmissionContext } from './submission-context.ts';

/** Chooses what the submitter left open and notes each choice. Words that the board does not know are replaced by the choice, too, so that the other checks can go on. */
export function settle(
  submission: Submission,
  context: SubmissionContext,
  facts: ModelFacts,
): { candidate: Candidate; notes: Note[] } {
  const { precisions, weightTypes, modelTypes } = context.board.submissions;
  const weightType = settleWeightType(submission.weightType, facts, weightTypes);
  const baseModel = baseModelOf(submission, facts, context.board);
  if (baseModel !== null && context.baseLookup === null) {
    throw new Error(`The base model ${baseModel} of ${facts.id} was not looked up before validation`);
  }
  const base = baseModel !== null && context.baseLookup?.found ? context.baseLookup.facts : null;
  const loaded = facts.config.state === 'absent' ? (base ?? facts) : facts;
  const precision = settlePrecision(submission.precision, loaded, precisions);
  const modelType = settleModelType(submission.modelType, facts, modelTypes);
  const chatTemplate = settleChatTemplate(submission.chatTemplate, modelType.value, base ? [facts, base] : [facts]);
  return {
    candidate: {
      submission,
      context,
      facts,
      base,
      precision: precision.value,
      weightType: weightType.value,
      modelType: modelType.value,
      baseModel,
      chatTemplate: chatTemplate.value,
    },
    notes: [
      ...weightType.notes,
      ...baseNotes(submission, { baseModel, weightType: weightType.value }),
      ...precision.notes,
      ...modelType.notes,
      ...chatTemplate.notes,
    ],
  };
}

/** A base model stored with whole weights made evaluations fail (leaderboard-domain.md §6.1, S#889), so it is left out. */
function baseNotes(submission: Submission, settled: { baseModel: string | null; weightType: string }): Note[] {
  const { baseModel, weightType } = settled;
  if (submission.baseModel === null) return baseModel === null ? [] : [{ code: 'base-model-chosen', base: baseModel }];
  if (needsBase(weightType)) return [];
  return [{ code: 'base-model-dropped', base: submission.baseModel, weightType }];
}
