import { boardNames } from '../seed/board-names.ts';
import { type EvaluationRequest, readEvaluationRequest } from './evaluation-request.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';
import type { TableChanges } from './rebuild-table.ts';

const requests = { type: 'dataset', name: boardNames.requests } as const;
const readsAtOnce = 16;

export interface RequestIndex {
  /** Reads what changed since the last time: all files the first time, then only those that a commit touched. */
  refresh(): Promise<ReadonlyMap<string, EvaluationRequest>>;
  /** What left and what came to the table's request files since it was last asked. */
  takeChanges(): TableChanges;
}

/** The requests dataset as last seen, by path. A copy that can be thrown away: everything in it is in the dataset. */
export function requestIndex(hub: EvaluatorHub): RequestIndex {
  const known = new Map<string, EvaluationRequest>();
  let seen: string | null = null;
  let changes: TableChanges = { left: [], came: [] };

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
    const before = known.get(path);
    if (before?.status === 'FINISHED' && !isSame(before, request)) changes.left.push(before);
    if (seen !== null && request?.status === 'FINISHED' && !isSame(request, before)) changes.came.push(request);
    if (request) known.set(path, request);
    else known.delete(path);
  }

  return {
    refresh,
    takeChanges() {
      const taken = changes;
      changes = { left: [], came: [] };
      return taken;
    },
  };
}

/** Whether both show the same evaluation in the table. */
function isSame(one: EvaluationRequest, other: EvaluationRequest | null | undefined): boolean {
  return one.status === other?.status && one.model === other.model && one.revision === other.revision;
}
