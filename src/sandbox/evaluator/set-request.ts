import { boardNames } from '../seed/board-names.ts';
import { requestText } from '../seed/request-text.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';
import { rewriteFile } from './rewrite-file.ts';

interface RequestChange {
  path: string;
  /** Statuses that the file may still have; with another one it is left alone, because people changed it meanwhile. */
  from: readonly string[];
  fields: { status: string; job_id?: string | number; job_start_time?: string | null };
}

/** Moves one request file on, as the board's orchestrator does: indented by two, one commit a file. false: not any more in `from`. */
export function setRequest(hub: EvaluatorHub, { path, from, fields }: RequestChange): Promise<boolean> {
  return rewriteFile(
    hub,
    { type: 'dataset', name: boardNames.requests },
    {
      path,
      title: `Update status of ${path.replace(/\.json$/, '')} to ${fields.status}`,
      next(text) {
        const present: unknown = text === null ? null : JSON.parse(text);
        if (typeof present !== 'object' || present === null) return null;
        const status = 'status' in present ? String(present.status) : '';
        return from.includes(status) ? requestText({ ...present, ...fields }) : null;
      },
    },
  );
}
