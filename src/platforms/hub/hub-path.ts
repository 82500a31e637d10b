import { PlatformFault } from '../platform-fault.ts';
import type { HubRepo } from './hub-client.ts';

/** `/api/datasets/ns/name/…`; every further part is encoded, so that `refs/pr/1` stays one part. */
export function apiPath(repo: HubRepo, ...parts: string[]): string {
  return join(['api', `${repo.type}s`, ...repo.name.split('/'), ...parts]);
}

/** `/datasets/ns/name/raw/rev/path` and alike: models have no prefix on web routes (hub-api.md §0). */
export function webPath(repo: HubRepo, ...parts: string[]): string {
  const prefix = repo.type === 'model' ? [] : [`${repo.type}s`];
  return join([...prefix, ...repo.name.split('/'), ...parts]);
}

/** False for paths that an address would resolve away ('.' and '..', even when encoded) and so name something else. */
export function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function join(parts: string[]): string {
  if (!parts.every(isPlainPath)) {
    throw new PlatformFault('refused', `no such address: ${parts.join('/')}`, { outcome: 'not-applied', status: 404 });
  }
  return `/${parts.map(encodeURIComponent).join('/')}`;
}
