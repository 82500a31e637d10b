import { readFileSync } from 'node:fs';
import type { FailureClass } from '../../failures/failure-class.ts';
import { parseArchitectures } from '../../submissions/architectures.ts';
import { boardNames } from '../seed/board-names.ts';
import type { EvaluationRequest } from './evaluation-request.ts';
import type { EvaluatorHub, HubPlace } from './evaluator-hub.ts';
import { findDefect } from './find-defect.ts';
import { transientFailures } from './transient-failures.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

const supported = parseArchitectures(
  JSON.parse(readFileSync(new URL('../../../data/architectures.json', import.meta.url), 'utf8')),
);

export type Outcome = { done: true; licence: string } | { done: false; cause: FailureClass };

/** Stands for the evaluation itself: reads the model at its pinned commit as a loader would, and finds what stops it. */
export async function tryEvaluation(hub: EvaluatorHub, request: EvaluationRequest): Promise<Outcome> {
  const revision = request.revision === '' ? 'main' : request.revision;
  const answer = await hub.model(request.model, revision);
  if (!answer.found) return { done: false, cause: answer.cause };
  const texts = await readTexts(hub, { type: 'model', name: request.model }, { revision, files: answer.files });
  if (texts === 'gated') return { done: false, cause: 'gated' };
  const cause = findDefect(request, texts, supported) ?? (await badLuck(hub, request.model));
  return cause === null ? { done: true, licence: answer.licence } : { done: false, cause };
}

async function readTexts(hub: EvaluatorHub, model: HubPlace, at: { revision: string; files: string[] }) {
  const text = (path: string) => (at.files.includes(path) ? hub.read(model, { path, revision: at.revision }) : null);
  try {
    return {
      config: await text('config.json'),
      tokenizerConfig: await text('tokenizer_config.json'),
      adapterConfig: await text('adapter_config.json'),
      chatTemplate: await text('chat_template.jinja'),
    };
  } catch (error) {
    if (error instanceof UnexpectedAnswer && [401, 403].includes(error.status)) return 'gated';
    throw error;
  }
}

/** The first launch only: a model that has a log has had it. */
async function badLuck(hub: EvaluatorHub, model: string): Promise<FailureClass | null> {
  const cause = transientFailures[model];
  if (cause === undefined) return null;
  const logs = { type: 'dataset', name: boardNames.logs } as const;
  const earlier = await hub.list(logs, { revision: 'main', folder: model });
  return earlier.length > 0 ? null : cause;
}
