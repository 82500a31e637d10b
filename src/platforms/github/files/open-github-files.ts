import type { HubClient } from '../../hub/hub-client.ts';
import type { Surface } from '../../surface.ts';
import type { GithubApp } from '../github-app.ts';
import { commitCall } from './commit-call.ts';
import { contentCalls } from './content-calls.ts';
import { historyCalls } from './history-calls.ts';
import { pullRequestCalls } from './pull-request-calls.ts';
import { repoCalls } from './repo-calls.ts';
import { setPullRequestStatus } from './set-pull-request-status.ts';
import { treeCalls } from './tree-calls.ts';

/** What a board needs of a GitHub repository that its request files are in, with the Hub's names for it. */
export type GithubFiles = Pick<
  HubClient,
  | 'head'
  | 'readFile'
  | 'readBytes'
  | 'listTree'
  | 'pathsInfo'
  | 'lastChanges'
  | 'changedPaths'
  | 'commit'
  | 'listCommits'
  | 'openPullRequests'
  | 'openPullRequest'
  | 'pullRequestPaths'
  | 'mergePullRequest'
  | 'fetchThread'
  | 'setStatus'
>;

/**
 * Files, commits and pull requests of GitHub repositories, with the rights of the app where it is installed. The branch is
 * always main. Pull requests are read afresh: somebody is about to act on them.
 */
export function openGithubFiles(app: GithubApp, { fetchThread }: Pick<Surface, 'fetchThread'>): GithubFiles {
  const calls = repoCalls(app);
  const contents = contentCalls(calls);
  return {
    ...contents,
    ...treeCalls(calls),
    ...historyCalls(calls),
    ...pullRequestCalls(calls),
    commit: commitCall(calls, contents.head),
    fetchThread: (ref) => fetchThread(ref, { fresh: true }),
    setStatus: (ref, status) => setPullRequestStatus(app, ref, status),
  };
}
