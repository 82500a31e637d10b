import { diffCommits } from '../diff/diff-commits.ts';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import type { Reply } from '../http/reply.ts';
import { withEtag } from '../http/with-etag.ts';
import { describeAuthor } from '../identity/describe-author.ts';
import { webPath } from '../repos/web-path.ts';
import { describeEvent } from './describe-event.ts';
import type { InDiscussion } from './on-discussion.ts';
import { pullRequestState } from './pull-request-state.ts';

function pullRequestFields(call: Call, { repo, discussion }: InDiscussion): Record<string, unknown> {
  const state = pullRequestState(call.hub.store, discussion);
  const wantsDiff = state !== null && ['1', 'true'].includes(call.query.get('diff') ?? '');
  return {
    diffUrl: `${call.hub.origin}${webPath(repo)}/discussions/${discussion.num}/files.diff`,
    ...(wantsDiff ? { diff: diffCommits(call.hub.store, repo, state) } : {}),
    filesWithConflicts: state?.conflicts ?? [],
    changes: {
      base: discussion.base,
      ...(discussion.mergeCommit === null ? {} : { mergeCommitId: discussion.mergeCommit }),
      ...(state === null ? {} : { headCommitId: state.head }),
      refDeleted: discussion.refDeleted,
    },
  };
}

/** GET D/{num}[?diff=1]: the whole history, oldest first (hub-api.md §3.2). */
export function discussionDetails(call: Call, at: InDiscussion): Reply {
  const { repo, discussion } = at;
  const author = describeAuthor(call.hub, discussion.authorId);
  const details = {
    _id: discussion.id,
    num: discussion.num,
    title: discussion.title,
    status: discussion.status,
    createdAt: discussion.createdAt,
    pinned: discussion.pinned,
    locked: discussion.locked,
    collection: 'discussions',
    isPullRequest: discussion.isPullRequest,
    isReport: false,
    ...(author === undefined ? {} : { author }),
    repo: { name: repo.name, type: repo.type },
    events: call.hub.store.events.group(discussion.id).map((event) => describeEvent(call.hub, repo, event)),
    ...(discussion.isPullRequest ? pullRequestFields(call, at) : {}),
  };
  return withEtag(call, jsonReply(details));
}
