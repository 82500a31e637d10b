import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import type { RepoWrite } from '../repos/on-repo.ts';
import { bodyText } from './body-text.ts';
import { describeIssue } from './describe-issue.ts';
import { newIssue } from './new-issue.ts';

const schema = z.object({
  title: z.union([z.string().min(1).max(256), z.number().transform(String)]),
  body: bodyText.nullish(),
});

/** POST /repos/{o}/{r}/issues: whoever can read the repository. */
export function createIssue(call: Call, { repo, caller }: RepoWrite): Reply {
  if (!may(call, repo, { role: 'read', app: 'issues', level: 'write' })) return lacksRight(call);
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { github } = call;
  const { title } = body.value;
  const authorId = caller.account.id;
  const issue = newIssue(github, repo, { title, body: body.value.body ?? null, authorId, pull: null });
  github.announcer.announce({ event: 'issues', action: 'opened', repo, issue, sender: caller.account });
  return jsonReply(describeIssue(github, repo, issue), 201);
}
