import type { Repo } from '../store/repo.ts';

/** Path of a repo's page: models have no prefix, datasets and spaces do. */
export function webPath(repo: Pick<Repo, 'type' | 'name'>): string {
  return repo.type === 'model' ? `/${repo.name}` : `/${repo.type}s/${repo.name}`;
}
