import { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import type { IssueWrite } from './on-issue.ts';

const schema = z.object({ lock_reason: z.enum(['off-topic', 'too heated', 'resolved', 'spam']).nullish() });

/** PUT (locks) and DELETE (unlocks) …/issues/{number}/lock: needs write access. */
export function lockIssue(locked: boolean) {
  return (call: Call, { repo, issue, caller }: IssueWrite): Reply => {
    if (!may(call, repo, { role: 'write', app: 'issues', level: 'write' })) return lacksRight(call);
    const body = readBody(call, schema);
    if (!body.ok) return body.reply;
    const { store, announcer, clock } = call.github;
    const lockReason = locked ? (body.value.lock_reason ?? null) : null;
    const after = store.issues.put({ ...issue, locked, lockReason, updatedAt: clock().toISOString() });
    const event = issue.pull === null ? 'issues' : 'pull_request';
    const action = locked ? 'locked' : 'unlocked';
    announcer.announce({ event, action, repo, issue: after, sender: caller.account });
    return { status: 204, headers: {}, body: '' };
  };
}
