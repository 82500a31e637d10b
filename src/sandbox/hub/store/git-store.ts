import { randomBytes } from 'node:crypto';
import { BlobStore } from './blob-store.ts';
import type { Change, Commit } from './commit.ts';
import { CommitLine } from './commit-line.ts';
import { FileTree } from './file-tree.ts';
import type { HubDatabase } from './hub-database.ts';
import type { Row } from './row.ts';

interface Main {
  line: CommitLine;
  tree: FileTree;
  /** What other revisions have different from `tree`, dropped when main moves. */
  overlays: Map<string, Map<string, string | null>>;
  /** Trees of other revisions that were listed, dropped when main moves. */
  trees: Map<string, FileTree>;
}

function remember<T>(cache: Map<string, T>, key: string, value: T): T {
  cache.set(key, value);
  if (cache.size > 32) cache.delete([...cache.keys()][0] ?? '');
  return value;
}

function toCommit(row: Row): Commit {
  return {
    seq: row.number('seq'),
    id: row.text('id'),
    repoId: row.text('repo'),
    parent: row.textOrNull('parent'),
    merged: row.textOrNull('merged'),
    title: row.text('title'),
    message: row.text('message'),
    author: row.text('author'),
    date: row.text('date'),
  };
}

/**
 * Commits and trees. A commit is its parent and the paths it changed; main's newest tree is held in memory, the tree of
 * any other revision is found by walking the changes back along main and forward along its own line.
 */
export class GitStore {
  readonly blobs: BlobStore;
  readonly #database: HubDatabase;
  readonly #mains = new Map<string, Main>();

  constructor(database: HubDatabase) {
    this.#database = database;
    this.blobs = new BlobStore(database);
  }

  /** Writes a commit whose changes say only the new blob ids; `onMain` also moves the tree of main. */
  add(
    commit: Omit<Commit, 'seq' | 'id'> & { onMain: boolean; id?: string },
    changes: Map<string, string | null>,
  ): Commit {
    const main = this.#main(commit.repoId);
    const before = commit.parent === null ? new FileTree() : this.lookup(commit.repoId, commit.parent);
    const id = commit.id ?? randomBytes(20).toString('hex');
    const { repoId, parent, merged, title, message, author, date } = commit;
    this.#database.run(
      'INSERT INTO commits (id, repo, parent, merged, title, message, author, date) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[id, repoId, parent, merged, title, message, author, date],
    );
    const stored = this.commit(repoId, id);
    if (stored === null) throw new Error('the commit just written is not in the store');
    for (const [path, newOid] of changes) {
      const row = [stored.seq, path, repoId, before.get(path), newOid];
      this.#database.run('INSERT INTO changes VALUES (?, ?, ?, ?, ?)', ...row);
    }
    if (commit.onMain) {
      for (const [path, oid] of changes) main.tree.set(path, oid);
      main.line.append(id);
      main.overlays.clear();
      main.trees.clear();
      this.#database.onUndo(() => this.#mains.delete(repoId));
    }
    return stored;
  }

  /** Reads main's line anew: its ref was set to a commit that was added before, not onto main. */
  reload(repoId: string): void {
    this.#mains.delete(repoId);
    this.#database.onUndo(() => this.#mains.delete(repoId));
  }

  commit(repoId: string, id: string): Commit | null {
    const row = this.#database.first('SELECT * FROM commits WHERE id = ? AND repo = ?', id, repoId);
    return row === null ? null : toCommit(row);
  }

  changes(seq: number): Change[] {
    const rows = this.#database.rows('SELECT path, old_oid, new_oid FROM changes WHERE commit_seq = ?', seq);
    return Array.from(rows, (row) => ({
      path: row.text('path'),
      oldOid: row.textOrNull('old_oid'),
      newOid: row.textOrNull('new_oid'),
    }));
  }

  /** A commit and its ancestors by first parent, newest first. */
  *ancestors(repoId: string, from: string): Generator<Commit> {
    let commit = this.commit(repoId, from);
    while (commit !== null) {
      yield commit;
      commit = commit.parent === null ? null : this.commit(repoId, commit.parent);
    }
  }

  /** One page of a commit's history by first parent, newest first, and how many commits there are in all. */
  history(repoId: string, id: string, page: { start: number; limit: number }): { commits: Commit[]; total: number } {
    const { line } = this.#main(repoId);
    const ids: string[] = [];
    for (let next: string | null = id; next !== null; ) {
      const position = line.position(next);
      if (position !== null) {
        ids.push(...line.upTo(position));
        break;
      }
      ids.push(next);
      next = this.commit(repoId, next)?.parent ?? null;
    }
    const shown = ids.slice(page.start, page.start + page.limit);
    return { commits: shown.flatMap((shownId) => this.commit(repoId, shownId) ?? []), total: ids.length };
  }

  /** The newest ancestor of a commit that is on main. */
  mergeBase(repoId: string, id: string): string | null {
    const { line } = this.#main(repoId);
    for (const commit of this.ancestors(repoId, id)) if (line.position(commit.id) !== null) return commit.id;
    return null;
  }

  /** Files at a commit, to be listed; the commit must exist. */
  tree(repoId: string, id: string): FileTree {
    const main = this.#main(repoId);
    if (main.line.tip === id) return main.tree;
    return main.trees.get(id) ?? remember(main.trees, id, main.tree.with(this.#overlay(main, repoId, id)));
  }

  /** Single files at a commit, whatever the size of the tree. */
  lookup(repoId: string, id: string): { get(path: string): string | null } {
    const main = this.#main(repoId);
    if (main.line.tip === id) return main.tree;
    const overlay = this.#overlay(main, repoId, id);
    return { get: (path) => (overlay.has(path) ? (overlay.get(path) ?? null) : main.tree.get(path)) };
  }

  /** Paths that differ between two commits, in order, whatever the size of the trees. */
  diff(repoId: string, base: string, head: string): Change[] {
    const main = this.#main(repoId);
    const paths = [base, head].flatMap((id) =>
      id === main.line.tip ? [] : [...this.#overlay(main, repoId, id).keys()],
    );
    const before = this.lookup(repoId, base);
    const after = this.lookup(repoId, head);
    return [...new Set(paths)]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((path) => ({ path, oldOid: before.get(path), newOid: after.get(path) }))
      .filter((change) => change.oldOid !== change.newOid);
  }

  /** The newest commit up to `id` that changed a path. */
  lastChange(repoId: string, path: string, id: string): Commit | null {
    const { line } = this.#main(repoId);
    const until = line.position(id);
    const rows = this.#database.rows(
      `SELECT commits.* FROM changes JOIN commits ON commits.seq = changes.commit_seq
       WHERE changes.repo = ? AND changes.path = ? ORDER BY changes.commit_seq DESC`,
      ...[repoId, path],
    );
    const own = until === null ? new Set(Array.from(this.ancestors(repoId, id), (commit) => commit.id)) : null;
    for (const row of rows) {
      const commit = toCommit(row);
      const position = line.position(commit.id);
      if (own === null ? position !== null && until !== null && position <= until : own.has(commit.id)) return commit;
    }
    return null;
  }

  #overlay(main: Main, repoId: string, id: string): Map<string, string | null> {
    const known = main.overlays.get(id);
    if (known !== undefined) return known;
    const overlay = new Map<string, string | null>();
    const ahead: Commit[] = [];
    let meeting = -1;
    for (const commit of this.ancestors(repoId, id)) {
      const position = main.line.position(commit.id);
      if (position !== null) {
        meeting = position;
        break;
      }
      ahead.push(commit);
    }
    for (const newer of main.line.newerThan(meeting)) {
      const commit = this.commit(repoId, newer);
      if (commit === null) throw new Error(`commit ${newer} of main is not in the store`);
      for (const change of this.changes(commit.seq)) overlay.set(change.path, change.oldOid);
    }
    for (const commit of ahead.reverse()) {
      for (const change of this.changes(commit.seq)) overlay.set(change.path, change.newOid);
    }
    return remember(main.overlays, id, overlay);
  }

  #main(repoId: string): Main {
    const known = this.#mains.get(repoId);
    if (known !== undefined) return known;
    const loaded = this.#load(repoId);
    this.#mains.set(repoId, loaded);
    return loaded;
  }

  #load(repoId: string): Main {
    const tip = this.#database.first(
      `SELECT json_extract(json, '$.commit') AS tip FROM documents WHERE collection = 'refs' AND id = ?`,
      `${repoId} refs/heads/main`,
    );
    const commits = new Map<string, { seq: number; parent: string | null }>();
    for (const row of this.#database.rows('SELECT seq, id, parent FROM commits WHERE repo = ?', repoId)) {
      commits.set(row.text('id'), { seq: row.number('seq'), parent: row.textOrNull('parent') });
    }
    const ids: string[] = [];
    for (let id = tip?.text('tip') ?? null; id !== null; id = commits.get(id)?.parent ?? null) ids.push(id);
    ids.reverse();
    const entries = new Map<string, string | null>();
    for (const id of ids) {
      const commit = commits.get(id);
      if (commit !== undefined) for (const change of this.changes(commit.seq)) entries.set(change.path, change.newOid);
    }
    return { line: new CommitLine(ids), tree: new FileTree().with(entries), overlays: new Map(), trees: new Map() };
  }
}
