import { boardNames } from '../seed/board-names.ts';
import { type EvaluationRequest, readEvaluationRequest } from './evaluation-request.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';

const requests = { type: 'dataset', name: boardNames.requests } as const;
const readsAtOnce = 16;

export interface RequestIndex {
  /** Reads what changed since the last time: all files the first time, then only those that a commit touched. */
  refresh(): Promise<ReadonlyMap<string, EvaluationRequest>>;
}

/** The requests dataset as last seen, by path. A copy that can be thrown away: everything in it is in the dataset. */
export function requestIndex(hub: EvaluatorHub): RequestIndex {
  const known = new Map<string, EvaluationRequest>();
  let seen: string | null = null;

  async function refresh() {
    const head = await hub.head(requests);
    if (head === seen) return known;
    const changed = seen === null ? null : await hub.changed(requests, { base: seen, to: head });
    const paths = changed ?? (await hub.list(requests, { revision: head }));
    if (changed === null) known.clear();
    const files = paths.filter((path) => path.endsWith('.json'));
    for (let start = 0; start < files.length; start += readsAtOnce) {
      await Promise.all(files.slice(start, start + readsAtOnce).map((path) => readOne(path, head)));
    }
    seen = head;
    return known;
  }

  async function readOne(path: string, revision: string) {
    const text = await hub.read(requests, { path, revision });
    const request = text === null ? null : readEvaluationRequest(text);
    if (request) known.set(path, request);
    else known.delete(path);
  }

  return { refresh };
}
