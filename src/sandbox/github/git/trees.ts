import type { components } from '@octokit/openapi-types';
import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { invalid } from '../http/invalid.ts';
import { notFound } from '../http/not-found.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import { fullName } from '../repos/full-name.ts';
import type { RepoWrite } from '../repos/on-repo.ts';
import type { Repo } from '../store/repo.ts';
import type { Files } from './files-at.ts';
import { resolveTree } from './resolve-tree.ts';
import { treeObjects } from './tree-objects.ts';

function describeTree(call: Call, repo: Repo, files: Files, recursive: boolean): components['schemas']['git-tree'] {
  const { origin, store } = call.github;
  const git = `${origin}/repos/${fullName(store, repo)}/git`;
  const objects = treeObjects(files);
  const sha = objects.get('')?.sha ?? '';
  const folders = [...objects].filter(([folder]) => recursive || folder === '');
  const entries = folders.flatMap(([folder, { entries: inside }]) =>
    inside.map(({ name, mode, sha: id }) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (mode === '40000') return { path, mode: '040000', type: 'tree', sha: id, url: `${git}/trees/${id}` };
      return { path, mode, type: 'blob', sha: id, size: store.git.blobs.facts(id).size, url: `${git}/blobs/${id}` };
    }),
  );
  const tree = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { sha, url: `${git}/trees/${sha}`, tree, truncated: false };
}

/** GET …/git/trees/{sha}: a tree's or commit's id, or a branch; any value of `recursive` lists everything below. */
export function getTree(call: Call, repo: Repo): Reply {
  const files = resolveTree(call.github.store, repo, call.params.rest ?? '');
  return files === null ? notFound() : jsonReply(describeTree(call, repo, files, call.query.has('recursive')));
}

const entry = z
  .object({
    path: z.string().regex(/^(?!\/)(?!.*(^|\/)(\.\.?|\.git|)(\/|$)).+$/, 'is malformed'),
    mode: z.literal('100644', 'must be 100644: the sandbox keeps plain files only'),
    type: z.literal('blob').default('blob'),
    sha: z.string().nullable().optional(),
    content: z.string().optional(),
  })
  .refine(({ sha, content }) => (sha === undefined) !== (content === undefined), 'needs either sha or content');
const schema = z.object({ base_tree: z.string().optional(), tree: z.array(entry).min(1) });

/** POST …/git/trees: `base_tree` with some paths set, by blob or content, or removed (`sha: null`). */
export function createTree(call: Call, { repo }: RepoWrite): Reply {
  if (!may(call, repo, { role: 'write', app: 'contents', level: 'write' })) return lacksRight(call);
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { store } = call.github;
  const { base_tree: base, tree } = body.value;
  const from = base === undefined ? [] : resolveTree(store, repo, base);
  if (from === null) return invalid('Tree', 'base_tree', 'base_tree is not a valid tree oid');
  const files = new Map(from);
  for (const { path, sha, content } of tree) {
    if (content !== undefined) files.set(path, store.git.blobs.add(Buffer.from(content)));
    else if (typeof sha === 'string' && store.git.blobs.has(sha)) files.set(path, sha);
    else if (typeof sha === 'string') return invalid('Tree', 'sha', `tree.sha ${sha} is not a valid blob`);
    else if (!files.delete(path)) return refusal(422, 'GitRPC::BadObjectState');
  }
  const described = describeTree(call, repo, [...files], false);
  store.trees.put({ repoId: repo.id, sha: described.sha, files: [...files] });
  return jsonReply(described, 201);
}
