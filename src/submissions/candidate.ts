import type { ModelFacts } from './model-facts.ts';
import type { Submission } from './submission.ts';
import type { SubmissionContext } from './submission-context.ts';

/** A submission whose model was found, with everything that was left open chosen. What the checks of the model judge. */
export interface Candidate {
  submission: Submission;
  context: SubmissionContext;
  facts: ModelFacts;
  /** null when the weight type needs none, or when it was not found. */
  base: ModelFacts | null;
  precision: string;
  weightType: string;
  modelType: string | null;
  /** null when the weight type needs none, or when none is named. */
  baseModel: string | null;
  chatTemplate: boolean;
}
