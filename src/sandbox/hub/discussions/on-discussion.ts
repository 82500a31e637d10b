import type { Call, Caller, Handler } from '../http/call.ts';
import { onWrite } from '../http/on-write.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { onRepo } from '../repos/on-repo.ts';
import type { Discussion } from '../store/discussion.ts';
import type { Repo } from '../store/repo.ts';

/** What a route below `…/discussions/{num}` is about. */
export interface InDiscussion {
  repo: Repo;
  discussion: Discussion;
}

/** Finds the discussion that a route names. UNKNOWN: the real statuses of an unknown number and of disabled discussions. */
export function onDiscussion(handler: (call: Call, at: InDiscussion) => Reply): Handler {
  return onRepo((call, repo) => {
    if (repo.discussionsDisabled) return refusal(403, 'Discussions are disabled for this repo');
    const num = Number(call.params.num);
    const discussion = call.hub.store.discussions.group(repo.id).find((candidate) => candidate.num === num);
    if (discussion === undefined) return refusal(404, 'Discussion not found');
    return handler(call, { repo, discussion });
  });
}

/** The same for writes: a caller with a writing token. */
export function onDiscussionWrite(handler: (call: Call, at: InDiscussion & { caller: Caller }) => Reply): Handler {
  return onDiscussion((call, at) => onWrite((inner, caller) => handler(inner, { ...at, caller }))(call));
}
