import type { Board } from '../boards/board.ts';
import { type CommitPlan, commitChange, findCommit } from '../effects/commit-change.ts';
import type { LaunchEffect } from '../effects/planned-effect.ts';
import type { HubClient, HubRepo } from '../platforms/hub/hub-client.ts';
import { relaunchEdit } from '../requests/relaunch-edit.ts';
import type { Orchestrator } from './orchestrator.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'commit' | 'listCommits'>;

/**
 * The orchestrator of every board whose backend watches its requests dataset: a launch is an edit of the request file,
 * compare-and-set by the blob that was approved and the head that was read (leaderboard-domain.md §7).
 */
export function requestsDataset(board: Board, hub: Files, now: () => Date): Orchestrator {
  const repo: HubRepo = { type: 'dataset', name: board.requests.dataset };

  async function plan(effect: LaunchEffect, head: string): Promise<CommitPlan> {
    const { path } = effect;
    const file = await hub.readFile(repo, { path, revision: head });
    const expected = effect.kind === 'relaunch' ? effect.blob : effect.replaces;
    if (expected === null && file) return { result: 'void', reason: 'path-taken', details: { path } };
    if (expected !== null && !file) return { result: 'void', reason: 'request-file-gone', details: { path } };
    if (expected !== null && file?.oid !== expected) {
      return { result: 'void', reason: 'request-file-changed', details: { path, before: expected, after: file?.oid } };
    }
    const text = effect.kind === 'relaunch' ? relaunchEdit(file?.text ?? '', board.statuses) : effect.text;
    const title = effect.kind === 'relaunch' ? `Relaunch ${path}` : `Add ${effect.model} to eval queue`;
    return { title, write: [{ path, text }], remove: [] };
  }

  return {
    findEarlier: ({ key, startedAt }) => findCommit(hub, { repo, key, since: startedAt }),
    launch: (effect, approved) =>
      commitChange({ ...approved, repo, now, plan: (head) => plan(effect, head) }, hub),
  };
}
