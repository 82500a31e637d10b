import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { invalid } from '../http/invalid.ts';
import { readBody } from '../http/read-body.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import { bodyText } from '../issues/body-text.ts';
import { newIssue } from '../issues/new-issue.ts';
import { fullName } from '../repos/full-name.ts';
import type { RepoWrite } from '../repos/on-repo.ts';
import { describePull } from './describe-pull.ts';

const schema = z.object({
  title: z.string().min(1).max(256),
  body: bodyText.nullish(),
  head: z.string().min(1),
  base: z.string().min(1),
  draft: z.boolean().default(false),
});

/** POST …/pulls: from a branch of the same repository into main, with at least one commit and no other open one of that branch. */
export function createPull(call: Call, { repo, caller }: RepoWrite): Reply {
  if (!may(call, repo, { role: 'write', app: 'pull_requests', level: 'write' })) return lacksRight(call);
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { github } = call;
  const { store } = github;
  const { title, base: baseRef, draft } = body.value;
  const headRef = body.value.head.replace(/^[^:]+:/, '');
  const head = store.refs.get(`${repo.id} refs/heads/${headRef}`);
  const base = store.refs.get(`${repo.id} refs/heads/${baseRef}`);
  if (head === null) return invalid('PullRequest', 'head');
  if (base === null) return invalid('PullRequest', 'base');
  if (head.commit === base.commit) {
    return invalid('PullRequest', 'head', `No commits between ${baseRef} and ${headRef}`);
  }
  const open = store.issues
    .group(String(repo.id))
    .some(({ state, pull }) => state === 'open' && pull?.headRef === headRef && pull.baseRef === baseRef);
  if (open) {
    const name = `${fullName(store, repo).split('/')[0]}:${headRef}`;
    return invalid('PullRequest', 'head', `A pull request already exists for ${name}.`);
  }
  const pull = { headRef, baseRef, headSha: head.commit, draft, mergedAt: null, mergedById: null, mergeCommit: null };
  const text = body.value.body ?? null;
  const issue = newIssue(github, repo, { title, body: text, authorId: caller.account.id, pull });
  github.announcer.announce({ event: 'pull_request', action: 'opened', repo, issue, sender: caller.account });
  return jsonReply(describePull(github, repo, issue), 201);
}
