import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import { moveRef } from '../repos/move-ref.ts';
import { describeEvent } from './describe-event.ts';
import { limits } from './limits.ts';
import type { InDiscussion } from './on-discussion.ts';
import { pullRequestState } from './pull-request-state.ts';
import { updateDiscussion } from './update-discussion.ts';
import { writeComment } from './write-comment.ts';

const schema = z.object({ comment: limits.text.optional() });

/**
 * POST D/{num}/merge: one merge commit on main (hub-api.md §3.6). UNKNOWN: every refusal's status and words. INFERRED:
 * needs write access; `discussion` / update is sent before `repo.content` / update; the answer holds `newStatus`.
 */
export function merge(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { hub } = call;
  const { repo, discussion, caller } = at;
  const { git, refs } = hub.store;
  if (!discussion.isPullRequest) return refusal(400, 'This discussion is not a pull request');
  if (!mayWrite(hub.store, repo, caller)) return refusal(403, 'Forbidden: you need write access to merge');
  if (discussion.status !== 'open') return refusal(400, `A ${discussion.status} pull request cannot be merged`);
  const state = pullRequestState(hub.store, discussion);
  const main = refs.get(`${repo.id} refs/heads/main`);
  if (state === null || main === null) return refusal(400, 'The reference of this pull request was deleted');
  if (state.conflicts.length > 0) return refusal(409, 'This pull request has conflicts with the base branch');
  const tree = git.lookup(repo.id, main.commit);
  const changed = state.changes.filter((change) => tree.get(change.path) !== change.newOid);
  const commit = git.add(
    {
      repoId: repo.id,
      parent: main.commit,
      merged: state.head,
      title: `${discussion.title} (#${discussion.num})`,
      message: '',
      author: caller.account.name,
      date: hub.clock().toISOString(),
      onMain: true,
    },
    new Map(changed.map((change) => [change.path, change.newOid])),
  );
  if (body.value.comment !== undefined) writeComment(hub, at, body.value.comment);
  const event = updateDiscussion(hub, at, {
    fields: { status: 'merged', mergeCommit: commit.id },
    data: { type: 'status-change', status: 'merged', commentId: null },
  });
  moveRef(hub, repo, { ref: 'refs/heads/main', commit: commit.id });
  return jsonReply({ newStatus: describeEvent(hub, repo, event) });
}
