import type { GitHub } from '../github.ts';
import type { Account } from '../store/account.ts';
import type { Issue } from '../store/issue.ts';

interface Change {
  title?: string | undefined;
  body?: string | null | undefined;
  state?: 'open' | 'closed' | undefined;
  stateReason?: Issue['stateReason'] | undefined;
}

/** An issue with some things changed by somebody, as it is then stored. */
export function updateIssue({ store, clock }: GitHub, issue: Issue, by: { change: Change; actor: Account }): Issue {
  const { change, actor } = by;
  const now = clock().toISOString();
  const next = { ...issue, updatedAt: now };
  if (change.title !== undefined) next.title = change.title;
  if (change.body !== undefined && change.body !== issue.body) {
    next.body = change.body;
    next.editorId = actor.id;
    next.lastEditedAt = now;
  }
  if (change.state === 'closed' && issue.state === 'open') {
    next.state = 'closed';
    next.stateReason = issue.pull === null ? (change.stateReason ?? 'completed') : null;
    next.closedAt = now;
    next.closedById = actor.id;
  }
  if (change.state === 'open' && issue.state === 'closed') {
    next.state = 'open';
    next.stateReason = issue.pull === null ? 'reopened' : null;
    next.closedAt = null;
    next.closedById = null;
  }
  return store.issues.put(next);
}
