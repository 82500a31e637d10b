import type { RepoType } from '../store/repo-type.ts';

const types: Record<string, RepoType> = { models: 'model', datasets: 'dataset', spaces: 'space' };

/** The plural of routes to the kind; web routes of models carry none. */
export function repoTypeOf(plural: string | undefined): RepoType {
  return types[plural ?? 'models'] ?? 'model';
}
