import type { CommitRequest, HubClient } from '../../platforms/hub/hub-client.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'pathsInfo' | 'changedPaths' | 'commit' | 'listCommits'>;

interface Commit {
  id: string;
  title: string;
  message: string;
  files: ReadonlyMap<string, string>;
}

/** A requests dataset in memory, with its history. */
export interface DatasetOnTrial {
  hub: Files;
  commits: readonly Commit[];
  text(path: string): string | undefined;
  /** Somebody else changes a file. */
  write(path: string, text: string): void;
}

/** Blob ids are made of the content, as Git's are. */
export function blobOf(text: string): string {
  return `blob of ${text}`;
}

export function openDataset(files: Record<string, string>, now: () => Date): DatasetOnTrial {
  const commits: Commit[] = [{ id: 'commit-0', title: 'first', message: '', files: new Map(Object.entries(files)) }];
  const newest = () => commits.at(-1);
  const at = (revision: string) => (revision === 'main' ? newest() : commits.find(({ id }) => id === revision));

  function push({
    title,
    description,
    write,
    remove,
  }: Pick<CommitRequest, 'title' | 'description' | 'write' | 'remove'>) {
    const changed = new Map(newest()?.files);
    for (const { path, text } of write) changed.set(path, text);
    for (const path of remove) changed.delete(path);
    const id = `commit-${commits.length}`;
    commits.push({ id, title, message: description, files: changed });
    return id;
  }

  return {
    commits,
    text: (path) => newest()?.files.get(path),
    write: (path, text) => push({ title: 'by hand', description: '', write: [{ path, text }], remove: [] }),
    hub: {
      head: async () => newest()?.id ?? null,
      async readFile(_, { path, revision }) {
        const text = at(revision)?.files.get(path);
        return text === undefined ? null : { text, oid: blobOf(text) };
      },
      async pathsInfo(_, { revision, paths }) {
        const there = at(revision)?.files;
        return paths.flatMap((path) => {
          const text = there?.get(path);
          return text === undefined ? [] : [{ path, oid: blobOf(text), size: text.length }];
        });
      },
      async changedPaths(_, { base, head }) {
        const [before, after] = [at(base)?.files, at(head)?.files];
        return [...(after?.keys() ?? [])].filter((path) => before?.get(path) !== after?.get(path));
      },
      commit: async (request) =>
        request.parentCommit === newest()?.id
          ? { done: true, sha: push(request) }
          : { done: false, reason: 'branch-moved' },
      async *listCommits() {
        for (const { id, title, message } of commits.toReversed())
          yield { id, title, message, date: now().toISOString() };
      },
    },
  };
}
