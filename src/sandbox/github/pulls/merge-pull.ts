import type { components } from '@octokit/openapi-types';
import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import { moveRef } from '../git/move-ref.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import type { IssueWrite } from '../issues/on-issue.ts';
import { updateIssue } from '../issues/update-issue.ts';
import { fullName } from '../repos/full-name.ts';
import type { Pull } from '../store/issue.ts';
import { pullState } from './pull-state.ts';

const schema = z.object({
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
  sha: z.string().optional(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).default('merge'),
});

/**
 * PUT …/pulls/{number}/merge: 409 when `sha` is not the head any more, 405 for a draft, a closed one and one with conflicts.
 * A rebase is made as one commit, like a squash.
 */
export function mergePull(call: Call, { repo, issue, pull, caller }: IssueWrite & { pull: Pull }): Reply {
  if (!may(call, repo, { role: 'write', app: 'contents', level: 'write' })) return lacksRight(call);
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { github } = call;
  const { store, clock, announcer } = github;
  const { sha, merge_method: method, commit_title: title, commit_message: message } = body.value;
  if (sha !== undefined && sha !== pull.headSha) {
    return refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (pull.draft && issue.state === 'open') return refusal(405, 'Pull Request is still a draft');
  const state = pullState(store, issue, pull);
  if (!state.mergeable) return refusal(405, 'Pull Request is not mergeable');
  const owner = fullName(store, repo).split('/')[0];
  const usual =
    method === 'merge'
      ? { title: `Merge pull request #${issue.number} from ${owner}/${pull.headRef}`, message: issue.title }
      : { title: `${issue.title} (#${issue.number})`, message: '' };
  const date = clock().toISOString();
  const commit = store.git.add(
    {
      repoId: String(repo.id),
      parent: state.base,
      merged: method === 'merge' ? pull.headSha : null,
      title: title ?? usual.title,
      message: message ?? usual.message,
      author: caller.account.login,
      date,
      onMain: false,
    },
    new Map(state.changes.map(({ path, newOid }) => [path, newOid])),
  );
  const closed = updateIssue(github, issue, { change: { state: 'closed' }, actor: caller.account });
  const merged = { ...pull, mergedAt: date, mergedById: caller.account.id, mergeCommit: commit.id };
  const after = store.issues.put({ ...closed, pull: merged });
  moveRef(github, repo, { name: `refs/heads/${pull.baseRef}`, commit: commit.id, sender: caller.account });
  announcer.announce({ event: 'pull_request', action: 'closed', repo, issue: after, sender: caller.account });
  const result: components['schemas']['pull-request-merge-result'] = {
    sha: commit.id,
    merged: true,
    message: 'Pull Request successfully merged',
  };
  return jsonReply(result);
}
