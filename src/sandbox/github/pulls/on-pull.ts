import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Handler } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { type InIssue, type IssueWrite, onIssue, onIssueWrite } from '../issues/on-issue.ts';
import type { Pull } from '../store/issue.ts';

/** Finds the pull request that a route names; the number of an issue is not found. */
export function onPull(handler: (call: Call, at: InIssue & { pull: Pull }) => Reply): Handler {
  return onIssue((call, at) => (at.issue.pull === null ? notFound() : handler(call, { ...at, pull: at.issue.pull })));
}

/** The same for writes, which need somebody. */
export function onPullWrite(handler: (call: Call, at: IssueWrite & { pull: Pull }) => Reply): Handler {
  return onIssueWrite((call, at) =>
    at.issue.pull === null ? notFound() : handler(call, { ...at, pull: at.issue.pull }),
  );
}
