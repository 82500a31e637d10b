import type { Board } from '../boards/board.ts';
import { type CommitPlan, commitChange } from '../effects/commit-change.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import type { WriteOutcome } from '../effects/planned-effect.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import { editRequestFile } from '../requests/edit-request-file.ts';
import { parseRequestFile } from '../requests/request-file.ts';
import { statusClass } from '../requests/status-class.ts';

interface Telling {
  board: Board;
  hub: Pick<HubClient, 'head' | 'readFile' | 'commit' | 'listCommits'>;
  key: string;
  caseName: string;
  now(): Date;
}

/**
 * Writes what the orchestrator says of a job into its request file, where that still waits or runs. Whatever else the file
 * says by then was written by somebody who knows better.
 */
export async function writeOutcome(
  { path, job, state }: WriteOutcome,
  { board, hub, ...telling }: Telling,
): Promise<EffectOutcome> {
  const repo = datasetRepo(board.requests);
  const { statuses } = board;
  const status = { ...statuses, cancelled: [...statuses.stopped, ...statuses.failed] }[state][0];
  const plan = async (head: string): Promise<CommitPlan> => {
    const file = await hub.readFile(repo, { path, revision: head });
    const parsed = parseRequestFile(file?.text ?? '');
    const nothing: CommitPlan = { result: 'done', details: { written: false } };
    if (!file || !parsed.ok || status === undefined) return nothing;
    const written = statusClass(parsed.file.status, statuses);
    const another = parsed.file.jobId !== null && parsed.file.jobId !== job;
    if ((written !== 'pending' && written !== 'running') || written === state || another) return nothing;
    const text = editRequestFile(file.text, { status, job_id: job });
    return { title: `${status}: ${path}`, write: [{ path, text }], remove: [] };
  };
  return commitChange({ ...telling, repo, approvedBy: null, plan }, hub);
}
