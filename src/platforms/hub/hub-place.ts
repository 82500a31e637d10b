import type { HubRepo } from './hub-client.ts';

const NAME = /^[\w.-]+(\/[\w.-]+)?$/;

/** The `place` of threads in this repository: `spaces/ns/name`, `datasets/ns/name` or `models/ns/name`. */
export function hubPlace(repo: HubRepo): string {
  return `${repo.type}s/${repo.name}`;
}

/** Reads a place made by `hubPlace`; null for anything else. */
export function repoOfPlace(place: string): HubRepo | null {
  const match = /^(model|dataset|space)s\/(.+)$/.exec(place);
  const [, type, name] = match ?? [];
  if (!name || !isRepoName(name)) return null;
  if (type !== 'model' && type !== 'dataset' && type !== 'space') return null;
  return { type, name };
}

/** `namespace/name`, or a name alone as the oldest models have; never with a part that an address would resolve away. */
export function isRepoName(name: string): boolean {
  return NAME.test(name) && !name.split('/').some((part) => part === '.' || part === '..');
}
