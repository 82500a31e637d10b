import { diffCommits } from '../diff/diff-commits.ts';
import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { textReply } from '../http/text-reply.ts';
import type { InDiscussion } from './on-discussion.ts';
import { pullRequestState } from './pull-request-state.ts';

/** GET {web}/discussions/{num}/files.diff: what the pull request changes since it left main. */
export function filesDiff(call: Call, at: InDiscussion): Reply {
  const state = at.discussion.isPullRequest ? pullRequestState(call.hub.store, at.discussion) : null;
  if (state === null) return refusal(404, "Sorry, we can't find the page you are looking for.");
  return textReply(diffCommits(call.hub.store, at.repo, state));
}
