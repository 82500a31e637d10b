import type { Clock } from '../clock.ts';
import type { HubClient, HubRepo } from '../platforms/hub/hub-client.ts';
import type { BoardRow } from '../rows/board-row.ts';
import { isRowsFile, readRowsFile } from '../rows/read-rows-file.ts';
import { RowTable } from '../rows/row-table.ts';
import type { Board } from './board.ts';

/** How long the table is taken as current before the dataset is asked for its head again. */
const freshFor = 60_000;
/** The real table has 3,827 rows in 2 MB; more than this is not held in memory. */
const mostRows = 50_000;
const mostBytes = 64 * 1024 * 1024;

type Files = Pick<HubClient, 'head' | 'listTree' | 'readBytes'>;

/** The board's table, kept at the contents dataset's head commit. */
export interface BoardRows {
  /** null: the board has no contents dataset. Throws when the dataset cannot be read or is too large to be held. */
  read(): Promise<RowTable | null>;
}

export function openBoardRows(board: Board, { hub, clock }: { hub: Files; clock: Pick<Clock, 'now'> }): BoardRows {
  if (board.contents === undefined) return { read: () => Promise.resolve(null) };
  const repo: HubRepo = { type: 'dataset', name: board.contents };
  let kept: { head: string; table: RowTable; checkedAt: number } | null = null;
  let reading: Promise<RowTable> | null = null;

  async function refresh(): Promise<RowTable> {
    const now = clock.now().getTime();
    if (kept && now - kept.checkedAt < freshFor) return kept.table;
    const head = await hub.head(repo);
    if (head === null)
      throw new Error(`the contents dataset ${repo.name} cannot be read; check the name and the access`);
    const table = kept?.head === head ? kept.table : await load(head);
    kept = { head, table, checkedAt: now };
    return table;
  }

  async function load(head: string): Promise<RowTable> {
    const files: { path: string; size: number }[] = [];
    for await (const file of hub.listTree(repo, { revision: head })) if (isRowsFile(file.path)) files.push(file);
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    if (bytes > mostBytes)
      throw new Error(`the contents dataset ${repo.name} has ${bytes} bytes of rows, more than ${mostBytes}`);
    const rows: BoardRow[] = [];
    for (const { path } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const content = await hub.readBytes(repo, { path, revision: head });
      if (content) rows.push(...(await readRowsFile(path, content)));
      if (rows.length > mostRows) throw new Error(`the contents dataset ${repo.name} has more than ${mostRows} rows`);
    }
    return new RowTable(rows);
  }

  return {
    read() {
      reading ??= refresh().finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
