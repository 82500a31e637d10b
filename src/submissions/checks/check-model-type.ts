import type { ModelCheck } from '../finding.ts';

/** A board may have none of the types that can be guessed; then the submitter has to say one. */
export const checkModelType: ModelCheck = ({ submission, context, modelType }) =>
  modelType === null && submission.modelType === null
    ? [{ refusal: { code: 'unknown-model-type', given: null, options: context.board.submissions.modelTypes } }]
    : [];
