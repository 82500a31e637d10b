import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Handler } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { onRepo, onRepoWrite, type RepoWrite } from '../repos/on-repo.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';
import { findIssue } from './find-issue.ts';

export interface InIssue {
  repo: Repo;
  issue: Issue;
}

/** Finds the issue or pull request that a route names. */
export function onIssue(handler: (call: Call, at: InIssue) => Reply): Handler {
  return onRepo((call, repo) => {
    const issue = findIssue(call.github.store, repo, Number(call.params.number));
    return issue === null ? notFound() : handler(call, { repo, issue });
  });
}

export type IssueWrite = InIssue & RepoWrite;

/** The same for writes, which need somebody. */
export function onIssueWrite(handler: (call: Call, at: IssueWrite) => Reply): Handler {
  return onRepoWrite((call, { repo, caller }) => {
    const issue = findIssue(call.github.store, repo, Number(call.params.number));
    return issue === null ? notFound() : handler(call, { repo, caller, issue });
  });
}
