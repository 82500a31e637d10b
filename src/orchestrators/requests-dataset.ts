import type { Board } from '../boards/board.ts';
import { type CommitPlan, commitChange, findCommit } from '../effects/commit-change.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import type { LaunchEffect, RelaunchMany } from '../effects/planned-effect.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import { relaunchEdit } from '../requests/relaunch-edit.ts';
import type { Orchestrator } from './orchestrator.ts';
import { planManyLaunches } from './plan-many-launches.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'pathsInfo' | 'changedPaths' | 'commit' | 'listCommits'>;
type Single = Exclude<LaunchEffect, RelaunchMany>;

/**
 * The orchestrator of every board whose backend watches its requests dataset: a launch is an edit of the request file,
 * compare-and-set by the blob that was approved and the head that was read (leaderboard-domain.md §7).
 */
export function requestsDataset(board: Board, hub: Files, now: () => Date): Orchestrator {
  const repo = datasetRepo(board.requests);

  async function plan(effect: Single, head: string): Promise<CommitPlan> {
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

  /** Which files an earlier commit launched is read from the commit itself: the others had changed by then. */
  async function launchedBy(effect: RelaunchMany, earlier: EffectOutcome): Promise<EffectOutcome> {
    const head = earlier.result === 'done' ? earlier.details.commit : null;
    if (typeof head !== 'string') return earlier;
    const paths = effect.files.map(({ path }) => path);
    const base = await parentOf(head);
    const changed = base === null ? null : await hub.changedPaths(repo, { base, head });
    const launched = paths.filter((path) => changed === null || changed.includes(path));
    return { result: 'done', details: { commit: head, foundAgain: true, launched } };
  }

  async function parentOf(head: string): Promise<string | null> {
    let found = false;
    for await (const { id } of hub.listCommits(repo, 'main')) {
      if (found) return id;
      found = id === head;
    }
    return null;
  }

  return {
    // A launch is one commit: nothing is ever half done, and how the job goes on is told by the request file alone.
    takeBack: async () => undefined,
    state: async () => null,
    log: async () => null,
    async findEarlier(effect, { key, startedAt }) {
      const earlier = await findCommit(hub, { repo, key, since: startedAt });
      return earlier && effect.kind === 'relaunch-many' ? launchedBy(effect, earlier) : earlier;
    },
    async launch(effect, approved) {
      const approvedChange = { ...approved, repo, now };
      if (effect.kind !== 'relaunch-many')
        return commitChange({ ...approvedChange, plan: (head) => plan(effect, head) }, hub);
      let launched: string[] = [];
      const outcome = await commitChange(
        {
          ...approvedChange,
          async plan(head) {
            const planned = await planManyLaunches({ effect, head }, { repo, statuses: board.statuses, hub });
            launched = 'write' in planned ? planned.write.map(({ path }) => path) : [];
            return planned;
          },
        },
        hub,
      );
      if (outcome.result !== 'done') return outcome;
      if (launched.length > 0) return { ...outcome, details: { ...outcome.details, launched } };
      // A call that was given up on may have arrived after it was looked up: then it launched them.
      const own = await findCommit(hub, { repo, key: approved.key, since: now() });
      return own ? launchedBy(effect, own) : { result: 'done', details: { launched } };
    },
  };
}
