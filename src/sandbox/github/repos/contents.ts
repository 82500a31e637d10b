import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import { filesAt } from '../git/files-at.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { treeObjects } from '../git/tree-objects.ts';
import type { Call } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { wantsRaw } from '../http/wants-raw.ts';
import type { Repo } from '../store/repo.ts';
import { fullName } from './full-name.ts';

/** GitHub leaves out the content of files above 1 MB. */
const largest = 1_048_576;

interface Entry {
  path: string;
  sha: string;
  type: 'file' | 'dir';
}

function describe(call: Call, repo: Repo, { path, sha, type }: Entry) {
  const { origin, store } = call.github;
  const name = fullName(store, repo);
  const ref = call.query.get('ref') ?? 'main';
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${origin}/repos/${name}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${origin}/repos/${name}/git/${type === 'file' ? 'blobs' : 'trees'}/${sha}`;
  const html = `${origin}/${name}/${type === 'file' ? 'blob' : 'tree'}/${encodeURIComponent(ref)}/${encoded}`;
  const size = type === 'file' ? store.git.blobs.facts(sha).size : 0;
  const links = { self: url, git, html };
  const shown = { name: path.split('/').at(-1) ?? path, path, sha, size, url, html_url: html, git_url: git };
  return { ...shown, download_url: type === 'file' ? `${html}?raw=true` : null, type, _links: links };
}

/** GET …/contents/{path}?ref=: a file in base64 (or its bytes, for the raw media type), or what a folder holds. */
export function contents(call: Call, repo: Repo): Reply {
  const { store } = call.github;
  const path = (call.params.rest ?? '').replace(/\/$/, '');
  const commit = resolveCommit(store, repo, call.query.get('ref') ?? '');
  if (commit === null) return notFound();
  const oid = store.git.lookup(String(repo.id), commit).get(path);
  if (oid !== null) {
    const bytes = store.git.blobs.content(oid);
    const headers = { 'Content-Type': 'application/vnd.github.raw+json; charset=utf-8' };
    if (wantsRaw(call)) return { status: 200, headers, body: bytes };
    const small = bytes.byteLength <= largest;
    const file: components['schemas']['content-file'] = {
      ...describe(call, repo, { path, sha: oid, type: 'file' }),
      type: 'file',
      encoding: small ? 'base64' : 'none',
      content: small ? Buffer.from(bytes).toString('base64') : '',
    };
    return jsonReply(file);
  }
  const folder = treeObjects(filesAt(store, repo, commit)).get(path);
  if (folder === undefined) return notFound();
  const entries = folder.entries.map(({ name, mode, sha }): Entry => {
    const inside = path === '' ? name : `${path}/${name}`;
    return { path: inside, sha, type: mode === '40000' ? 'dir' : 'file' };
  });
  const listed: components['schemas']['content-directory'] = entries.map((entry) => describe(call, repo, entry));
  return jsonReply(listed);
}
