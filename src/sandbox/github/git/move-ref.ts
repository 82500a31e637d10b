import type { GitHub } from '../github.ts';
import type { Account } from '../store/account.ts';
import type { Repo } from '../store/repo.ts';

/** Sets a branch, and the webhook is told (`push`). Open pull requests of that branch have a new head then (`synchronize`). */
export function moveRef(
  { store, announcer, clock }: GitHub,
  repo: Repo,
  to: { name: string; commit: string; sender: Account },
): void {
  const { name, commit, sender } = to;
  const before = store.refs.get(`${repo.id} ${name}`)?.commit ?? null;
  store.refs.put({ repoId: String(repo.id), name, commit });
  store.git.reload(String(repo.id));
  if (before !== commit) announcer.announce({ event: 'push', repo, sender, ref: name, before, after: commit });
  for (const issue of store.issues.group(String(repo.id))) {
    const { pull } = issue;
    if (pull === null || issue.state === 'closed' || `refs/heads/${pull.headRef}` !== name) continue;
    const next = { ...issue, updatedAt: clock().toISOString(), pull: { ...pull, headSha: commit } };
    const extra = { before: pull.headSha, after: commit };
    announcer.announce({
      event: 'pull_request',
      action: 'synchronize',
      repo,
      issue: store.issues.put(next),
      sender,
      extra,
    });
  }
}
