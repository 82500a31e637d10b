import type { Board } from '../boards/board.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { HubClient, HubRepo } from '../platforms/hub/hub-client.ts';
import { readCommitTrailer, withCommitTrailer } from '../requests/commit-trailer.ts';
import { relaunchEdit } from '../requests/relaunch-edit.ts';
import type { Approved, Orchestrator } from './orchestrator.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'commit' | 'listCommits'>;

/** How often a commit is tried again when the branch moved under it; each time everything is read anew. */
const mostRaces = 8;

/** Clocks differ: commits this long before the first try are still looked at when an outcome is unknown. */
const clockSlack = 10 * 60_000;

/**
 * The orchestrator of every board whose backend watches its requests dataset: a launch is an edit of the request file,
 * compare-and-set by the blob that was approved and the head that was read (leaderboard-domain.md §7).
 */
export function requestsDataset(board: Board, hub: Files): Orchestrator {
  const repo: HubRepo = { type: 'dataset', name: board.requests.dataset };
  return {
    async launch(effect, approved) {
      if (approved.startedAt) {
        const earlier = await findCommit(hub, { repo, key: approved.key, since: approved.startedAt });
        if (earlier) return { result: 'done', details: { commit: earlier, foundAgain: true } };
      }
      for (let race = 0; race < mostRaces; race += 1) {
        const outcome = await tryOnce(effect, { board, hub, repo, approved });
        if (outcome !== 'branch-moved') return outcome;
      }
      throw new Error(`${repo.name} moved ${mostRaces} times while a commit was tried`);
    },
  };
}

interface Launching {
  board: Board;
  hub: Files;
  repo: HubRepo;
  approved: Approved;
}

async function tryOnce(
  effect: PlannedEffect,
  { board, hub, repo, approved }: Launching,
): Promise<EffectOutcome | 'branch-moved'> {
  const head = await hub.head(repo);
  if (head === null) throw new Error(`${repo.name} cannot be read`);
  const now = await hub.readFile(repo, { path: effect.path, revision: head });
  const expected = effect.kind === 'relaunch' ? effect.blob : effect.replaces;
  if (expected === null && now) return { result: 'void', reason: 'path-taken', details: { path: effect.path } };
  if (expected !== null && !now) return { result: 'void', reason: 'request-file-gone', details: { path: effect.path } };
  if (expected !== null && now?.oid !== expected) {
    return {
      result: 'void',
      reason: 'request-file-changed',
      details: { path: effect.path, before: expected, after: now?.oid },
    };
  }
  const text = effect.kind === 'relaunch' ? relaunchEdit(now?.text ?? '', board.statuses) : effect.text;
  const committed = await hub.commit({
    ...{ repo, parentCommit: head, write: [{ path: effect.path, text }], remove: [] },
    title: effect.kind === 'relaunch' ? `Relaunch ${effect.path}` : `Add ${effect.model} to eval queue`,
    description: withCommitTrailer(approved.caseName, {
      effect: approved.key,
      approvedBy: approved.approvedBy?.split(', ') ?? [],
    }),
  });
  if (committed.done) return { result: 'done', details: { commit: committed.sha } };
  return committed.reason === 'forbidden'
    ? { result: 'void', reason: 'no-write-access', details: { dataset: repo.name } }
    : 'branch-moved';
}

/** The commit that an earlier try made, found by its trailer. */
async function findCommit(
  hub: Files,
  { repo, key, since }: { repo: HubRepo; key: string; since: Date },
): Promise<string | null> {
  for await (const commit of hub.listCommits(repo, 'main')) {
    if (
      readCommitTrailer(commit.message)?.effect === key ||
      readCommitTrailer(`${commit.title}\n\n${commit.message}`)?.effect === key
    )
      return commit.id;
    if (new Date(commit.date).getTime() < since.getTime() - clockSlack) return null;
  }
  return null;
}
