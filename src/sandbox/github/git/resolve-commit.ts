import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';

/** Commit that a branch's name, `refs/…`, `HEAD` or a full sha stands for. */
export function resolveCommit({ refs, git }: GitHubStore, repo: Repo, revision: string): string | null {
  const name = revision === 'HEAD' || revision === '' ? 'main' : revision;
  for (const candidate of [name, `refs/${name}`, `refs/heads/${name}`]) {
    const ref = refs.get(`${repo.id} ${candidate}`);
    if (ref !== null) return ref.commit;
  }
  return git.commit(String(repo.id), revision)?.id ?? null;
}
