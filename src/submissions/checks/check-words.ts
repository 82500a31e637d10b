import type { EarlyCheck, Finding } from '../finding.ts';
import { matchModelType } from '../match-model-type.ts';
import { matchOption } from '../match-option.ts';
import { matchPrecision } from '../match-precision.ts';

/** Precision, weight type and model type must be words of the board; what was not said is chosen later (§2.5). */
export const checkWords: EarlyCheck = ({ precision, weightType, modelType }, { board }) => {
  const { precisions, weightTypes, modelTypes } = board.submissions;
  const findings: Finding[] = [];
  if (precision !== null && matchPrecision(precision, precisions) === null) {
    findings.push({ refusal: { code: 'unknown-precision', given: precision, options: precisions } });
  }
  if (weightType !== null && matchOption(weightType, weightTypes) === null) {
    findings.push({ refusal: { code: 'unknown-weight-type', given: weightType, options: weightTypes } });
  }
  if (modelType !== null && matchModelType(modelType, modelTypes) === null) {
    findings.push({ refusal: { code: 'unknown-model-type', given: modelType, options: modelTypes } });
  }
  return findings;
};
