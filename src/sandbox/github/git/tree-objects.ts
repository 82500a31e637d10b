import { createHash } from 'node:crypto';

interface TreeEntry {
  name: string;
  /** As git writes it: `100644` or `40000`. */
  mode: string;
  sha: string;
}

export interface TreeObject {
  sha: string;
  entries: TreeEntry[];
}

type Files = Iterable<readonly [path: string, oid: string]>;

function sorted(entries: TreeEntry[]): TreeEntry[] {
  // Git sorts folders as if their names ended in a slash.
  const key = ({ name, mode }: TreeEntry) => Buffer.from(mode === '40000' ? `${name}/` : name);
  return entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
}

function hash(entries: TreeEntry[]): string {
  const content = Buffer.concat(
    entries.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  );
  return createHash('sha1').update(`tree ${content.byteLength}\0`).update(content).digest('hex');
}

/** The tree objects that git makes of a list of files, by folder; '' is the root. */
export function treeObjects(files: Files): Map<string, TreeObject> {
  const objects = new Map<string, TreeObject>();
  function build(folder: string, within: (readonly [string, string])[]): string {
    const prefix = folder === '' ? '' : `${folder}/`;
    const byName = Map.groupBy(within, ([path]) => path.slice(prefix.length).split('/')[0] ?? '');
    const entries = Array.from(byName, ([name, members]): TreeEntry => {
      const file = members.find(([path]) => path === prefix + name);
      if (file !== undefined) return { name, mode: '100644', sha: file[1] };
      return { name, mode: '40000', sha: build(prefix + name, members) };
    });
    const object = { entries: sorted(entries), sha: '' };
    object.sha = hash(object.entries);
    objects.set(folder, object);
    return object.sha;
  }
  build('', [...files]);
  return objects;
}
