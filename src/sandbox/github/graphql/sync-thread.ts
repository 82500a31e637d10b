import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { maySee } from '../identity/may-see.ts';
import { findIssue } from '../issues/find-issue.ts';
import { findRepo } from '../repos/find-repo.ts';
import { describeThread } from './describe-thread.ts';
import { problem } from './problem.ts';

const schema = z.object({ owner: z.string(), name: z.string(), number: z.number(), after: z.string().nullish() });

/** query SyncThread($owner, $name, $number, $after): `repository.issueOrPullRequest` whole, whatever fields are asked for. */
export function syncThread(call: Call, variables: unknown): Reply {
  const parsed = schema.safeParse(variables);
  if (!parsed.success)
    return problem({ type: 'INVALID', path: ['repository'], message: z.prettifyError(parsed.error) });
  const { owner, name, number, after = null } = parsed.data;
  const repo = findRepo(call.github.store, owner, name);
  if (repo === null || !maySee(call, repo)) {
    const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
    return problem({ type: 'NOT_FOUND', path: ['repository'], message });
  }
  const issue = findIssue(call.github.store, repo, number);
  if (issue === null) {
    const message = `Could not resolve to an issue or pull request with the number of ${number}.`;
    return problem({ type: 'NOT_FOUND', path: ['repository', 'issueOrPullRequest'], message });
  }
  return jsonReply({ data: { repository: { issueOrPullRequest: describeThread(call.github, issue, after) } } });
}
