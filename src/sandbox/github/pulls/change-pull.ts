import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import { changeIssue } from '../issues/change-issue.ts';
import type { IssueWrite } from '../issues/on-issue.ts';
import type { Pull } from '../store/issue.ts';
import { describePull } from './describe-pull.ts';

/** PATCH …/pulls/{number}: title, body and state by the issues' rules; one that was merged stays closed. */
export function changePull(call: Call, at: IssueWrite & { pull: Pull }): Reply {
  const reopens = /"state"\s*:\s*"open"/.test(Buffer.from(call.body).toString('utf8'));
  if (at.pull.mergedAt !== null && reopens)
    return refusal(422, 'Validation Failed', [{ field: 'state', code: 'invalid' }]);
  const reply = changeIssue(call, at);
  const after = call.github.store.issues.get(String(at.issue.id));
  return reply.status === 200 && after !== null ? jsonReply(describePull(call.github, at.repo, after)) : reply;
}
