import { onComment, onCommentWrite } from '../comments/on-comment.ts';
import type { Handler } from '../http/call.ts';
import { onIssue, onIssueWrite } from '../issues/on-issue.ts';
import { reactions } from './reactions.ts';

const onTheIssue = '/repos/:owner/:repo/issues/:number{[0-9]+}/reactions';
const onItsComment = '/repos/:owner/:repo/issues/comments/:comment{[0-9]+}/reactions';
const one = ':reaction{[0-9]+}';

/** Reactions on issues, pull requests and comments. */
export const reactionRoutes: [string, string, Handler][] = [
  ['GET', onTheIssue, onIssue((call, at) => reactions.list(call, { ...at, subject: at.issue.id }))],
  ['POST', onTheIssue, onIssueWrite((call, at) => reactions.create(call, { ...at, subject: at.issue.id }))],
  [
    'DELETE',
    `${onTheIssue}/${one}`,
    onIssueWrite((call, at) => reactions.remove(call, { ...at, subject: at.issue.id })),
  ],
  ['GET', onItsComment, onComment((call, at) => reactions.list(call, { ...at, subject: at.comment.id }))],
  ['POST', onItsComment, onCommentWrite((call, at) => reactions.create(call, { ...at, subject: at.comment.id }))],
  [
    'DELETE',
    `${onItsComment}/${one}`,
    onCommentWrite((call, at) => reactions.remove(call, { ...at, subject: at.comment.id })),
  ],
];
