import { openBoundedCache } from '../../bounded-cache.ts';
import type { HubClient, Repo, TreeFile } from '../../hub/hub-client.ts';
import { isPlainPath } from '../../hub/hub-path.ts';
import { type GitTree, gitTree } from '../schemas/git-answers.ts';
import type { RepoCalls } from './repo-calls.ts';

const keptTrees = { entries: 1_000, bytes: 32 * 1024 * 1024 };
const objectId = /^[0-9a-f]{40}$/;
/** An entry of a tree in the cache, about. */
const bytesPerEntry = 200;
/** Paths in more folders than this are looked up in the list of all files. */
const mostFolders = 8;

interface Below {
  /** A commit, a branch or a tree. */
  treeish: string;
  recursive: boolean;
}

/** What is in a repository at a revision. GitHub cuts the list of all files at 100,000 or 7 MB: then folders are asked for one by one. */
export function treeCalls({ find }: RepoCalls): Pick<HubClient, 'listTree' | 'pathsInfo'> {
  const fixed = openBoundedCache<GitTree>(keptTrees);

  async function readTree(repo: Repo, { treeish, recursive }: Below): Promise<GitTree | null> {
    const key = `${repo.name} ${treeish} ${recursive}`;
    const known = fixed.get(key);
    if (known) return known;
    const parameters = { tree_sha: treeish, ...(recursive && { recursive: '1' }) };
    const tree = await find(repo, { route: 'GET /git/trees/{tree_sha}', parameters, answer: gitTree });
    if (tree && objectId.test(treeish)) fixed.set(key, tree, tree.tree.length * bytesPerEntry);
    return tree;
  }

  /** The id of a folder's tree; null when there is none. */
  async function treeOf(
    repo: Repo,
    { revision, folder }: { revision: string; folder: string },
  ): Promise<string | null> {
    let treeish = revision;
    for (const name of folder === '' ? [] : folder.split('/')) {
      const tree = await readTree(repo, { treeish, recursive: false });
      const next = tree?.tree.find(({ path, type }) => path === name && type === 'tree');
      if (!next) return null;
      treeish = next.sha;
    }
    return treeish;
  }

  async function* below(
    repo: Repo,
    { treeish, prefix }: { treeish: string; prefix: string },
  ): AsyncGenerator<TreeFile> {
    const all = await readTree(repo, { treeish, recursive: true });
    const tree = all?.truncated ? await readTree(repo, { treeish, recursive: false }) : all;
    for (const { path, type, sha, size = 0 } of tree?.tree ?? []) {
      if (type === 'blob') yield { path: `${prefix}${path}`, oid: sha, size };
      else if (type === 'tree' && all?.truncated) yield* below(repo, { treeish: sha, prefix: `${prefix}${path}/` });
    }
  }

  async function filesIn(repo: Repo, place: { revision: string; folder: string }): Promise<TreeFile[]> {
    const treeish = await treeOf(repo, place);
    const tree = treeish === null ? null : await readTree(repo, { treeish, recursive: false });
    const prefix = place.folder === '' ? '' : `${place.folder}/`;
    return (tree?.tree ?? []).flatMap(({ path, type, sha, size = 0 }) =>
      type === 'blob' ? [{ path: `${prefix}${path}`, oid: sha, size }] : [],
    );
  }

  return {
    async *listTree(repo, { revision, path: folder = '' }) {
      if (folder !== '' && !isPlainPath(folder)) return;
      const treeish = await treeOf(repo, { revision, folder });
      if (treeish !== null) yield* below(repo, { treeish, prefix: folder === '' ? '' : `${folder}/` });
    },

    async pathsInfo(repo, { revision, paths }) {
      const asked = new Set(paths);
      const folders = [...new Set(paths.map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))))];
      const found: TreeFile[] = [];
      if (folders.length > mostFolders) {
        for await (const file of below(repo, { treeish: revision, prefix: '' }))
          if (asked.has(file.path)) found.push(file);
        return found;
      }
      for (const folder of folders)
        found.push(...(await filesIn(repo, { revision, folder })).filter(({ path }) => asked.has(path)));
      return found;
    },
  };
}
