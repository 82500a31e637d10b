import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';

/** The branch or pull request ref that a revision names; null for tags, commits and unknown names. */
export function refOf(store: HubStore, repo: Repo, revision: string): string | null {
  const name = revision === 'HEAD' ? 'main' : revision;
  const candidates = [`refs/heads/${name}`, ...(/^refs\/(heads|pr)\//.test(name) ? [name] : [])];
  return candidates.find((candidate) => store.refs.get(`${repo.id} ${candidate}`) !== null) ?? null;
}
