import type { HubClient } from '../platforms/hub/hub-client.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import { RequestIndex } from '../requests/request-index.ts';
import type { Db } from '../store/database.ts';
import type { Board } from './board.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'listTree' | 'pathsInfo' | 'lastChanges' | 'changedPaths'>;

/** The request files of a board as they are now. */
export interface BoardFiles {
  /** Brings the index up to the dataset's head; returns the paths that changed since the last call by anybody in this process. */
  refresh(): Promise<{ index: RequestIndex; head: string; changed: string[] }>;
  /** The content of one file at the head that the index shows, read once for each blob. */
  read(path: string): Promise<{ text: string; oid: string } | null>;
  /** When the content that the index shows of each of these paths was committed; asked once for each content. */
  changedAt(paths: string[]): Promise<Map<string, Date>>;
  /** The contents that were read before, also by an earlier run. */
  kept(): AsyncIterable<{ path: string; oid: string; text: string }>;
  /** Tells every change of the index from now on. */
  onChange(listener: (change: FileChange) => void): void;
}

/** More changed files than this are told apart by the tree's blob ids instead of one by one. */
const mostPathsAtOnce = 2_000;
const keptAtOnce = 500;

export function openBoardFiles(board: Board, { hub, db }: { hub: Files; db: Db }): BoardFiles {
  const repo = datasetRepo(board.requests);
  let index: RequestIndex | null = null;
  let head: string | null = null;
  const listeners: ((change: FileChange) => void)[] = [];
  let refreshing: Promise<{ index: RequestIndex; head: string; changed: string[] }> | null = null;

  async function refresh(): Promise<{ index: RequestIndex; head: string; changed: string[] }> {
    const now = await hub.head(repo);
    if (now === null)
      throw new Error(`the requests dataset ${repo.name} cannot be read; check the name and the bot's access`);
    if (!index) ({ index, head } = await restore());
    if (head === now) return { index, head: now, changed: [] };
    const changes = (head === null ? null : await changesBetween(head, now)) ?? (await wholeTree(now, index));
    index.apply(changes);
    await save(changes, now);
    head = now;
    for (const listener of listeners) changes.forEach(listener);
    return { index, head: now, changed: changes.map((change) => change.path) };
  }

  async function restore(): Promise<{ index: RequestIndex; head: string | null }> {
    const [state, rows] = await Promise.all([
      db.selectFrom('board_state').select('dataset_head').where('board', '=', board.name).executeTakeFirst(),
      db.selectFrom('request_file').select(['path', 'oid']).where('board', '=', board.name).execute(),
    ]);
    return {
      index: new RequestIndex({ rule: board.requests.fileName, entries: rows }),
      head: state?.dataset_head ?? null,
    };
  }

  async function changesBetween(base: string, to: string): Promise<FileChange[] | null> {
    const paths = await hub.changedPaths(repo, { base, head: to });
    if (!paths || paths.length > mostPathsAtOnce) return null;
    if (paths.length === 0) return [];
    const there = new Map((await hub.pathsInfo(repo, { revision: to, paths })).map((file) => [file.path, file.oid]));
    return paths.map((path) => ({ path, oid: there.get(path) ?? null }));
  }

  async function wholeTree(revision: string, known: RequestIndex): Promise<FileChange[]> {
    const left = new Map([...known.entries()].map((entry) => [entry.path, entry.oid]));
    const changes: FileChange[] = [];
    for await (const file of hub.listTree(repo, { revision })) {
      if (left.get(file.path) !== file.oid) changes.push({ path: file.path, oid: file.oid });
      left.delete(file.path);
    }
    return [...changes, ...[...left.keys()].map((path) => ({ path, oid: null }))];
  }

  async function save(changes: FileChange[], to: string): Promise<void> {
    await db.transaction().execute(async (trx) => {
      const written = changes.flatMap(({ path, oid }) =>
        oid === null ? [] : [{ board: board.name, path, oid, text: null, changed_at: null }],
      );
      for (let from = 0; from < written.length; from += 1_000) {
        await trx
          .insertInto('request_file')
          .values(written.slice(from, from + 1_000))
          .onConflict((conflict) =>
            conflict
              .columns(['board', 'path'])
              .doUpdateSet((row) => ({ oid: row.ref('excluded.oid'), text: null, changed_at: null })),
          )
          .execute();
      }
      const gone = changes.filter((change) => change.oid === null).map((change) => change.path);
      for (let from = 0; from < gone.length; from += 1_000) {
        await trx
          .deleteFrom('request_file')
          .where('board', '=', board.name)
          .where('path', 'in', gone.slice(from, from + 1_000))
          .execute();
      }
      await trx.updateTable('board_state').set({ dataset_head: to }).where('board', '=', board.name).execute();
    });
  }

  return {
    refresh() {
      refreshing ??= refresh().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
    async read(path) {
      const indexed = index?.byPath(path);
      if (!indexed || head === null) return null;
      const kept = await db
        .selectFrom('request_file')
        .select(['text', 'oid'])
        .where('board', '=', board.name)
        .where('path', '=', path)
        .executeTakeFirst();
      if (kept?.text && kept.oid === indexed.oid) return { text: kept.text, oid: kept.oid };
      const read = await hub.readFile(repo, { path, revision: head });
      if (!read) return null;
      await db
        .updateTable('request_file')
        .set({ text: read.text })
        .where('board', '=', board.name)
        .where('path', '=', path)
        .where('oid', '=', read.oid)
        .execute();
      return read;
    },
    async changedAt(paths) {
      const known = new Map<string, Date>();
      for (let from = 0; from < paths.length; from += keptAtOnce) {
        const rows = await db
          .selectFrom('request_file')
          .select(['path', 'changed_at'])
          .where('board', '=', board.name)
          .where('path', 'in', paths.slice(from, from + keptAtOnce))
          .where('changed_at', 'is not', null)
          .execute();
        for (const { path, changed_at } of rows) if (changed_at) known.set(path, changed_at);
      }
      const unknown = paths.filter((path) => !known.has(path));
      if (unknown.length === 0 || head === null) return known;
      for (const [path, at] of await hub.lastChanges(repo, { revision: head, paths: unknown })) {
        known.set(path, at);
        const oid = index?.byPath(path)?.oid ?? '';
        const row = db.updateTable('request_file').set({ changed_at: at }).where('board', '=', board.name);
        await row.where('path', '=', path).where('oid', '=', oid).execute();
      }
      return known;
    },
    async *kept() {
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('request_file')
          .select(['path', 'oid', 'text'])
          .where('board', '=', board.name)
          .where('text', 'is not', null)
          .where('path', '>', after)
          .orderBy('path')
          .limit(keptAtOnce)
          .execute();
        for (const { path, oid, text } of rows) if (text !== null) yield { path, oid, text };
        const last = rows.at(-1);
        if (!last) return;
        after = last.path;
      }
    },
    onChange: (listener) => listeners.push(listener),
  };
}

export interface FileChange {
  path: string;
  oid: string | null;
}
