import type { ThreadRef } from '../threads/thread.ts';
import type { GithubFiles } from './github/files/open-github-files.ts';
import type { HubClient, Repo } from './hub/hub-client.ts';

/** The Hub's client, with every call about a GitHub repository or a pull request there sent to GitHub. null: no board keeps files there. */
export function openRoutedClient(hub: HubClient, github: GithubFiles | null): HubClient {
  if (!github) return hub;
  const at = ({ type }: Repo) => (type === 'github' ? github : hub);
  const on = ({ platform }: ThreadRef) => (platform === 'github' ? github : hub);
  return {
    ...hub,
    fetchThread: (ref) => on(ref).fetchThread(ref),
    setStatus: (ref, status) => on(ref).setStatus(ref, status),
    head: (repo) => at(repo).head(repo),
    readFile: (repo, file) => at(repo).readFile(repo, file),
    readBytes: (repo, file) => at(repo).readBytes(repo, file),
    listTree: (repo, tree) => at(repo).listTree(repo, tree),
    pathsInfo: (repo, query) => at(repo).pathsInfo(repo, query),
    lastChanges: (repo, query) => at(repo).lastChanges(repo, query),
    changedPaths: (repo, range) => at(repo).changedPaths(repo, range),
    commit: (request) => at(request.repo).commit(request),
    listCommits: (repo, revision) => at(repo).listCommits(repo, revision),
    openPullRequests: (repo) => at(repo).openPullRequests(repo),
    openPullRequest: (request) => at(request.repo).openPullRequest(request),
    pullRequestPaths: (ref) => on(ref).pullRequestPaths(ref),
    mergePullRequest: (ref, expectedHead) => on(ref).mergePullRequest(ref, expectedHead),
  };
}
