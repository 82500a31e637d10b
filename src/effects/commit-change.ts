import type { CommitRequest, HubClient, Repo } from '../platforms/hub/hub-client.ts';
import { readCommitTrailer, withCommitTrailer } from '../requests/commit-trailer.ts';
import type { EffectOutcome } from './effect.ts';

type History = Pick<HubClient, 'head' | 'commit' | 'listCommits'>;

/** What a commit changes, worked out on one head; or why there is nothing to commit. */
export type CommitPlan = Pick<CommitRequest, 'title' | 'write' | 'binary' | 'remove'> | EffectOutcome;

export interface ChangeToCommit {
  repo: Repo;
  /** The effect's key, kept in the commit's trailer. */
  key: string;
  caseName: string;
  /** Logins of the approvers, comma-separated; null when nobody had to say yes. */
  approvedBy: string | null;
  now(): Date;
  plan(head: string): Promise<CommitPlan>;
}

/** How often a commit is tried again when the branch moved under it; each time everything is read anew. */
const mostRaces = 8;

/** Clocks differ: commits this long before the first try are still looked at when an outcome is unknown. */
const clockSlack = 10 * 60_000;

/** Commits one change to main, compare-and-set on the head that was read: whoever commits in between makes it be planned anew. */
export async function commitChange(change: ChangeToCommit, hub: History): Promise<EffectOutcome> {
  const { repo, key } = change;
  for (let race = 0; race < mostRaces; race += 1) {
    const outcome = await tryOnce(change, hub);
    if (outcome === 'branch-moved') continue;
    // The change may be the bot's own: a call that was given up on, but arrived after it was looked up.
    const own = outcome.result === 'void' ? await findCommit(hub, { repo, key, since: change.now() }) : null;
    return own ?? outcome;
  }
  throw new Error(`${repo.name} moved ${mostRaces} times while a commit was tried`);
}

async function tryOnce(change: ChangeToCommit, hub: History): Promise<EffectOutcome | 'branch-moved'> {
  const { repo, key, caseName, approvedBy } = change;
  const head = await hub.head(repo);
  if (head === null) throw new Error(`${repo.name} cannot be read`);
  const plan = await change.plan(head);
  if ('result' in plan) return plan;
  const committed = await hub.commit({
    ...{ repo, parentCommit: head, ...plan },
    description: withCommitTrailer(caseName, { effect: key, approvedBy: approvedBy?.split(', ') ?? [] }),
  });
  if (committed.done) return { result: 'done', details: { commit: committed.sha } };
  return committed.reason === 'forbidden'
    ? { result: 'void', reason: 'no-write-access', details: { repository: repo.name } }
    : 'branch-moved';
}

/** The commit that an earlier try made, found by its trailer; null when there is none. */
export async function findCommit(
  hub: Pick<HubClient, 'listCommits'>,
  { repo, key, since }: { repo: Repo; key: string; since: Date },
): Promise<EffectOutcome | null> {
  for await (const commit of hub.listCommits(repo, 'main')) {
    if (
      readCommitTrailer(commit.message)?.effect === key ||
      readCommitTrailer(`${commit.title}\n\n${commit.message}`)?.effect === key
    )
      return { result: 'done', details: { commit: commit.id, foundAgain: true } };
    if (new Date(commit.date).getTime() < since.getTime() - clockSlack) return null;
  }
  return null;
}
