import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import type { IssueWrite } from '../issues/on-issue.ts';
import { commentBody } from './comment-body.ts';
import { describeComment } from './describe-comment.ts';

/** POST …/issues/{number}/comments: whoever can read; on a locked one only with write access. */
export function createComment(call: Call, { repo, issue, caller }: IssueWrite): Reply {
  const app = issue.pull === null ? 'issues' : 'pull_requests';
  if (!may(call, repo, { role: 'read', app, level: 'write' })) return lacksRight(call);
  if (issue.locked && !may(call, repo, { role: 'write', app, level: 'write' })) {
    return refusal(403, 'Unable to create comment because issue is locked.');
  }
  const body = readBody(call, commentBody);
  if (!body.ok) return body.reply;
  const { github } = call;
  const { store, clock, announcer } = github;
  const now = clock().toISOString();
  const comment = store.comments.put({
    id: store.nextId(),
    issueId: issue.id,
    authorId: caller.account.id,
    body: body.value.body,
    createdAt: now,
    updatedAt: now,
    editorId: null,
    lastEditedAt: null,
    minimised: null,
  });
  const after = store.issues.put({ ...issue, updatedAt: now });
  const about = { repo, issue: after, comment, sender: caller.account };
  announcer.announce({ event: 'issue_comment', action: 'created', ...about });
  return jsonReply(describeComment(github, { repo, issue: after }, comment), 201);
}
