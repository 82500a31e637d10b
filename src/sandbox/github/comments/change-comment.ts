import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Caller } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import { commentBody } from './comment-body.ts';
import { describeComment } from './describe-comment.ts';
import type { AtComment } from './on-comment.ts';

type At = AtComment & { caller: Caller };

function mayChange(call: Call, { repo, issue, comment, caller }: At): boolean {
  const app = issue.pull === null ? 'issues' : 'pull_requests';
  const own = caller.as === 'person' && comment.authorId === caller.account.id;
  return own || may(call, repo, { role: 'write', app, level: 'write' });
}

/** PATCH …/issues/comments/{id}: its author, or anyone with write access. */
export function editComment(call: Call, at: At): Reply {
  if (!mayChange(call, at)) return lacksRight(call);
  const body = readBody(call, commentBody);
  if (!body.ok) return body.reply;
  const { github } = call;
  const { store, clock, announcer } = github;
  const { repo, comment: before, caller } = at;
  const now = clock().toISOString();
  const edit = { body: body.value.body, updatedAt: now, editorId: caller.account.id, lastEditedAt: now };
  const comment = store.comments.put({ ...before, ...edit });
  const issue = store.issues.put({ ...at.issue, updatedAt: now });
  const extra = { changes: { body: { from: before.body } } };
  announcer.announce({ event: 'issue_comment', action: 'edited', repo, issue, comment, sender: caller.account, extra });
  return jsonReply(describeComment(github, { repo, issue }, comment));
}

/** DELETE …/issues/comments/{id}: its author, or anyone with write access. */
export function deleteComment(call: Call, at: At): Reply {
  if (!mayChange(call, at)) return lacksRight(call);
  const { store, clock, announcer } = call.github;
  const { repo, comment, caller } = at;
  for (const reaction of store.reactions.group(String(comment.id))) store.reactions.delete(String(reaction.id));
  store.comments.delete(String(comment.id));
  const issue = store.issues.put({ ...at.issue, updatedAt: clock().toISOString() });
  announcer.announce({ event: 'issue_comment', action: 'deleted', repo, issue, comment, sender: caller.account });
  return { status: 204, headers: {}, body: '' };
}
