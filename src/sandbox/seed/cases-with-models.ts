import { type ModelCase, modelCases } from './model-cases.ts';
import { type RequestCase, requestCases } from './request-cases.ts';
import { requestOfCase } from './request-of-case.ts';
import type { SeedRequest } from './seed-request.ts';

export interface CaseWithModel {
  entry: RequestCase;
  spec: ModelCase;
  request: SeedRequest;
}

/** Every request case with its model and the request file they make. A case of an unknown model is a fault of the tables. */
export function casesWithModels(): CaseWithModel[] {
  return requestCases.map((entry) => {
    const spec = modelCases.find(({ name, formerName }) => name === entry.model || formerName === entry.model);
    if (!spec) throw new Error(`${entry.model} is not in the table of models`);
    return { entry, spec, request: requestOfCase(entry, spec) };
  });
}
