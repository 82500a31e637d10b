import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Handler } from '../http/call.ts';
import { onRepo, onRepoWrite } from '../repos/on-repo.ts';
import { changeIssue } from './change-issue.ts';
import { createIssue } from './create-issue.ts';
import { describeIssue } from './describe-issue.ts';
import { listIssues } from './list-issues.ts';
import { lockIssue } from './lock-issue.ts';
import { onIssue, onIssueWrite } from './on-issue.ts';

const issues = '/repos/:owner/:repo/issues';
const issue = `${issues}/:number{[0-9]+}`;

/** Issues; pull requests answer here, too. */
export const issueRoutes: [string, string, Handler][] = [
  ['GET', issues, onRepo(listIssues)],
  ['POST', issues, onRepoWrite(createIssue)],
  ['GET', issue, onIssue((call, at) => jsonReply(describeIssue(call.github, at.repo, at.issue)))],
  ['PATCH', issue, onIssueWrite(changeIssue)],
  ['PUT', `${issue}/lock`, onIssueWrite(lockIssue(true))],
  ['DELETE', `${issue}/lock`, onIssueWrite(lockIssue(false))],
];
