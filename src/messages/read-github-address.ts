import type { LinkTarget } from './hub-link.ts';
import { readRequestPath } from './read-request-path.ts';

const numbered = new Set(['issues', 'pull', 'discussions']);
const files = new Set(['blob', 'raw', 'tree', 'blame', 'edit', 'delete', 'commits']);
const namePart = /^[\w.-]{1,100}$/;

/**
 * What an address of GitHub points at: a request file, a folder (either may be of a board that keeps its request files
 * there), or the repository with the number of an issue or pull request. null for pages that are no repository's.
 */
export function readGithubAddress(url: URL): LinkTarget | null {
  const [owner = '', written = '', ...rest] = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const name = written.replace(/\.git$/, '');
  if (!namePart.test(owner) || !namePart.test(name)) return null;
  const repo = `${owner}/${name}`;
  const [route = '', ...after] = url.hostname === 'raw.githubusercontent.com' ? ['raw', ...rest] : rest;
  const [number = ''] = after;
  if (numbered.has(route) && /^\d{1,9}$/.test(number)) return { kind: 'github', repo, number: Number(number) };
  const at = files.has(route) ? splitBranch(after) : null;
  if (at && readRequestPath(at.path)) return { kind: 'request-file', dataset: repo, on: 'github', ...at };
  if (at && route === 'tree') return { kind: 'folder', repo: { type: 'github', name: repo }, ...at };
  return { kind: 'github', repo, number: null };
}

/** `main/a/b` and `refs/heads/main/a/b`; null without a path, or with one that has `..`. Branches with a slash in their name are not known. */
function splitBranch(parts: string[]): { revision: string; path: string } | null {
  const [revision = '', ...path] = parts[0] === 'refs' && parts[1] === 'heads' ? parts.slice(2) : parts;
  if (revision === '' || path.length === 0 || path.some((part) => part === '..' || part === '.')) return null;
  return { revision, path: path.join('/') };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
