import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { nodeId } from '../http/node-id.ts';
import { may } from '../identity/may.ts';
import { describeThread } from './describe-thread.ts';
import { problem } from './problem.ts';

const input = z.object({ pullRequestId: z.string() });
const schema = z.union([input, z.object({ input }).transform((variables) => variables.input)]);
const path = ['markPullRequestReadyForReview'];

/** mutation MarkPullRequestReadyForReview($pullRequestId) or ($input): a draft becomes an ordinary pull request. */
export function markReady(call: Call, variables: unknown): Reply {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) return problem({ type: 'INVALID', path, message: z.prettifyError(parsed.error) });
  const { github, caller } = call;
  const { store, clock, announcer } = github;
  const { pullRequestId } = parsed.data;
  const issue = [...store.issues.values()].find(({ id, pull }) => pull !== null && nodeId('PR', id) === pullRequestId);
  const repo = issue === undefined ? null : store.repos.get(String(issue.repoId));
  if (issue === undefined || issue.pull === null || repo === null || caller === null) {
    const message = `Could not resolve to a node with the global id of '${pullRequestId}'`;
    return problem({ type: 'NOT_FOUND', path, message });
  }
  const own = caller.as === 'person' && issue.authorId === caller.account.id;
  if (!own && !may(call, repo, { role: 'write', app: 'pull_requests', level: 'write' })) {
    return problem({ type: 'FORBIDDEN', path, message: 'Viewer cannot mark this pull request as ready for review.' });
  }
  const now = clock().toISOString();
  const after = store.issues.put({ ...issue, updatedAt: now, pull: { ...issue.pull, draft: false } });
  if (issue.pull.draft) {
    const action = 'ready_for_review';
    announcer.announce({ event: 'pull_request', action, repo, issue: after, sender: caller.account });
  }
  const pullRequest = describeThread(github, after, null);
  return jsonReply({ data: { markPullRequestReadyForReview: { clientMutationId: null, pullRequest } } });
}
