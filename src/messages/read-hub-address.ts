import type { LinkedRepo, LinkTarget, Site } from './hub-link.ts';
import { modelOfDataset } from './model-of-dataset.ts';
import { readGithubAddress } from './read-github-address.ts';
import { readRequestPath } from './read-request-path.ts';

const hubHosts = new Set(['huggingface.co', 'www.huggingface.co', 'hf.co', 'www.hf.co']);
const githubHosts = new Set(['github.com', 'www.github.com', 'raw.githubusercontent.com']);
const notNamespaces = new Set(
  'api blog chat collections docs enterprise inference join learn login models new organizations papers posts pricing search settings tasks terms-of-service privacy brand join datasets spaces notifications storage buckets kernels'.split(
    ' ',
  ),
);
const repoTypes: Record<string, LinkedRepo['type']> = { datasets: 'dataset', spaces: 'space', models: 'model' };
const namePart = /^[\w.-]{1,96}$/;

/** Says what an address points at; null for a foreign host, a page that is no repository, or a name that cannot exist. */
export function readHubAddress(address: string, hubs: readonly Site[]): LinkTarget | null {
  const url = parseUrl(address);
  if (url?.username !== '') return null;
  const own = hubs.find((site) => parseUrl(typeof site === 'string' ? site : site.github)?.host === url.host);
  if (githubHosts.has(url.hostname) || typeof own === 'object') return readGithubAddress(url);
  if (own === undefined && (!hubHosts.has(url.hostname) || url.port !== '')) return null;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts[0] === 'api') parts.shift();
  const type = repoTypes[parts[0] ?? ''];
  if (type) parts.shift();
  const [owner, name, ...rest] = parts.map(decode);
  if (!owner || !namePart.test(owner) || (!type && notNamespaces.has(owner.toLowerCase()))) return null;
  if (!name) return type ? null : { kind: 'account', name: owner };
  if (!namePart.test(name)) return null;
  const repo: LinkedRepo = { type: type ?? 'model', name: `${owner}/${name}` };
  return readRoute(repo, rest, url.hash);
}

function readRoute(repo: LinkedRepo, rest: string[], hash: string): LinkTarget {
  const [route, ...after] = rest;
  if (route === 'discussions' && /^\d{1,7}$/.test(after[0] ?? '')) {
    const comment = /^#(?:comment-)?([0-9a-f]{8,40})$/.exec(hash)?.[1] ?? null;
    return { kind: 'discussion', repo, number: Number(after[0]), comment };
  }
  const { revision, path } = splitRevision(after);
  if (route === 'commit' && /^[0-9a-f]{7,40}$/.test(after[0] ?? '')) return commit(repo, after[0] ?? '');
  const isPath = /^(?:blob|resolve|raw|tree|edit|delete|blame|commits)$/.test(route ?? '') && revision !== null;
  if (repo.type === 'space') return spaceTarget(repo, isPath && path ? { revision, path } : null);
  if (repo.type === 'model') {
    if (!isPath) return { kind: 'model', model: repo.name, revision: null };
    const at = path.replace(/\/$/, '');
    return at === '' || route === 'tree'
      ? { kind: 'model', model: repo.name, revision }
      : { kind: 'model-file', model: repo.name, path: at, revision };
  }
  const details = modelOfDataset(repo.name);
  if (details) return { kind: 'details', dataset: repo.name, model: details };
  if (!isPath) return { kind: 'dataset', dataset: repo.name };
  if (readRequestPath(path)) return { kind: 'request-file', dataset: repo.name, path, revision };
  return pathTarget(repo, { revision, path, folder: route === 'tree' });
}

function pathTarget(repo: LinkedRepo, at: { revision: string; path: string; folder: boolean }): LinkTarget {
  const [owner, name] = at.path.split('/');
  if (/results?$/i.test(repo.name) && owner && name && !name.endsWith('.json')) {
    return { kind: 'results', dataset: repo.name, model: `${owner}/${name}`, path: at.path };
  }
  if (at.path === '') return { kind: 'dataset', dataset: repo.name };
  return { kind: at.folder ? 'folder' : 'file', repo, path: at.path, revision: at.revision };
}

function commit(repo: LinkedRepo, sha: string): LinkTarget {
  return repo.type === 'model' ? { kind: 'model', model: repo.name, revision: sha } : { kind: 'commit', repo, sha };
}

function spaceTarget(repo: LinkedRepo, at: { revision: string; path: string } | null): LinkTarget {
  if (at) return { kind: 'file', repo, ...at };
  return /renamer/i.test(repo.name) ? { kind: 'renamer-space', space: repo.name } : { kind: 'space', space: repo.name };
}

/** `main/a/b`, `refs/pr/3/a/b` and `refs%2Fpr%2F3/a/b` alike; a path with `..` is no path. */
function splitRevision(parts: string[]): { revision: string | null; path: string } {
  const [first, second, third] = parts;
  const isRef = first === 'refs' && second === 'pr' && /^\d+$/.test(third ?? '');
  const path = parts.slice(isRef ? 3 : 1).join('/');
  const revision = isRef ? `refs/pr/${third}` : (first ?? null);
  return path.split('/').some((part) => part === '..' || part === '.')
    ? { revision: null, path: '' }
    : { revision, path };
}

function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
