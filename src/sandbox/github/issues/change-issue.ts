import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import { announceUpdate } from './announce-update.ts';
import { bodyText } from './body-text.ts';
import { describeIssue } from './describe-issue.ts';
import type { IssueWrite } from './on-issue.ts';
import { updateIssue } from './update-issue.ts';

const schema = z.object({
  title: z.string().min(1).max(256).optional(),
  body: bodyText.nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'reopened', 'duplicate']).nullish(),
});

/**
 * PATCH …/issues/{number}: words by the author and by who has write access; state by the author and from triage on, but an
 * author may not reopen what somebody else closed.
 */
export function changeIssue(call: Call, { repo, issue, caller }: IssueWrite): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { title, body: text, state, state_reason: stateReason } = body.value;
  const app = issue.pull === null ? 'issues' : 'pull_requests';
  const own = caller.account.id === issue.authorId && caller.as === 'person';
  const mayEdit = own || may(call, repo, { role: 'write', app, level: 'write' });
  const closedByOther = issue.closedById !== null && issue.closedById !== caller.account.id;
  const maySwitch =
    (own && !(state === 'open' && closedByOther)) || may(call, repo, { role: 'triage', app, level: 'write' });
  if ((title !== undefined || text !== undefined) && !mayEdit) return lacksRight(call);
  if (state !== undefined && !maySwitch) return lacksRight(call);
  const { github } = call;
  const change = { title, body: text, state, stateReason: stateReason ?? undefined };
  const after = updateIssue(github, issue, { change, actor: caller.account });
  announceUpdate(github, { repo, before: issue, after, sender: caller.account });
  return jsonReply(describeIssue(github, repo, after));
}
