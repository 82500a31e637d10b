import type { GitHub } from '../github.ts';
import type { Account } from '../store/account.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';

interface Update {
  repo: Repo;
  before: Issue;
  after: Issue;
  sender: Account;
}

/** Tells the webhook what an update changed: `edited` with the former words, `closed`, `reopened`. */
export function announceUpdate({ announcer }: GitHub, { repo, before, after, sender }: Update): void {
  const event = after.pull === null ? 'issues' : 'pull_request';
  const changes: Record<string, { from: string | null }> = {};
  if (before.title !== after.title) changes.title = { from: before.title };
  if (before.body !== after.body) changes.body = { from: before.body };
  const about = { event, repo, issue: after, sender } as const;
  if (Object.keys(changes).length > 0) announcer.announce({ ...about, action: 'edited', extra: { changes } });
  if (before.state === after.state) return;
  announcer.announce({ ...about, action: after.state === 'closed' ? 'closed' : 'reopened' });
}
