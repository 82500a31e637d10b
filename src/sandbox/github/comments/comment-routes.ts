import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Handler } from '../http/call.ts';
import { onIssue, onIssueWrite } from '../issues/on-issue.ts';
import { deleteComment, editComment } from './change-comment.ts';
import { createComment } from './create-comment.ts';
import { describeComment } from './describe-comment.ts';
import { listComments } from './list-comments.ts';
import { onComment, onCommentWrite } from './on-comment.ts';

const issues = '/repos/:owner/:repo/issues';
const comments = `${issues}/:number{[0-9]+}/comments`;
const comment = `${issues}/comments/:comment{[0-9]+}`;

/** Comments of issues and pull requests. */
export const commentRoutes: [string, string, Handler][] = [
  ['GET', comments, onIssue(listComments)],
  ['POST', comments, onIssueWrite(createComment)],
  ['GET', comment, onComment((call, at) => jsonReply(describeComment(call.github, at, at.comment)))],
  ['PATCH', comment, onCommentWrite(editComment)],
  ['DELETE', comment, onCommentWrite(deleteComment)],
];
