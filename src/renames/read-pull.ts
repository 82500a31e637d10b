import { repoOfThread } from '../platforms/threads-of.ts';
import type { PullRequestState, Thread, ThreadRef } from '../threads/thread.ts';
import type { TouchedFile } from './check-moves.ts';
import type { Repositories } from './repositories.ts';

/** A pull request read at one head. */
export interface ReadPull {
  ref: ThreadRef;
  title: string;
  body: string;
  writtenAt: string;
  status: Thread['status'];
  state: PullRequestState & { head: string };
  /** null when it cannot be told what it changes, or when that is more than any rename of one model. */
  touched: TouchedFile[] | null;
}

/** Most paths of one pull request that are read. */
const mostPaths = 400;
/** Files read at the same time. */
const readersAtOnce = 8;
/** Reads that found the head moved under them. */
const mostTries = 3;

/**
 * Reads a pull request: what it touches, and each touched file at its head and on main, all at the same head. null when
 * there is no such pull request. Main is the base: what counts is what a merge would make of it.
 */
export async function readPull(ref: ThreadRef, repositories: Repositories): Promise<ReadPull | null> {
  const repo = repoOfThread(ref);
  let thread = repo && (await repositories.fetchThread(ref));
  for (let tried = 1; repo && thread?.pullRequest?.head; tried += 1) {
    const state = { ...thread.pullRequest, head: thread.pullRequest.head };
    const { title, status, messages } = thread;
    const opening = { body: messages[0]?.text ?? '', writtenAt: messages[0]?.createdAt ?? '' };
    const read = { ...{ ref, title, status, state }, ...opening };
    if (thread.status === 'merged' || thread.status === 'closed') return { ...read, touched: [] };
    const paths = await repositories.pullRequestPaths(ref);
    const main = await repositories.head(repo);
    const few = paths !== null && paths.length <= mostPaths;
    const touched: TouchedFile[] | null = few && main !== null ? [] : null;
    for (let from = 0; few && main !== null && from < paths.length; from += readersAtOnce) {
      const reads = paths.slice(from, from + readersAtOnce).map(async (path) => ({
        path,
        main: await repositories.readFile(repo, { path, revision: main }),
        head: await repositories.readFile(repo, { path, revision: state.head }),
      }));
      touched?.push(...(await Promise.all(reads)));
    }
    thread = await repositories.fetchThread(ref);
    const moved = thread?.pullRequest?.head !== state.head;
    if (!moved || tried === mostTries) return { ...read, touched: moved ? null : touched };
  }
  return null;
}
