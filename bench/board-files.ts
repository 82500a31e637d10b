import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { openBoardFiles } from '../src/boards/board-files.ts';
import { configurationSchema } from '../src/boards/configuration.ts';
import { systemClock } from '../src/clock.ts';
import { openHubClient } from '../src/platforms/hub/open-hub-client.ts';
import { sandboxConfiguration } from '../src/sandbox/sandbox-configuration.ts';
import { boardNames } from '../src/sandbox/seed/board-names.ts';
import { openStore } from '../src/store/open-store.ts';
import { writeRows } from './row.ts';
import { startProcess } from './start-process.ts';
import { syntheticPaths } from './synthetic-paths.ts';

const manyFiles = 5_000;
const repo = { type: 'dataset', name: boardNames.requests } as const;
const page = z.array(z.object({ path: z.string(), oid: z.string(), type: z.string() }));

/** The least that knowing all files costs: every page of the tree, fetched and put into a map. */
async function readTree(hub: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let next: string | undefined = `${hub}/api/datasets/${repo.name}/tree/main?recursive=true`;
  while (next !== undefined) {
    const answer: Response = await fetch(next);
    for (const { path, oid, type } of page.parse(await answer.json())) if (type === 'file') files.set(path, oid);
    next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return files;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure(count: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'steward-board-files-'));
  const server = await startProcess([join(import.meta.dirname, 'hub-with-files.ts'), String(count)]);
  const { hub: url, token } = z.object({ hub: z.string(), token: z.string() }).parse(server.said);
  const hub = openHubClient({ url, token, clock: systemClock });
  const [board] = configurationSchema.parse(sandboxConfiguration({ hub: url, token })).boards;
  if (!board) throw new Error('the sandbox has no board');
  const { db, close } = await openStore({ databaseUrl: null, directory, onQueueError: () => undefined });
  await db.insertInto('board_state').values({ board: board.name, since: new Date() }).execute();

  const kept = new DatabaseSync(join(directory, 'floor.db'));
  kept.exec('create table file (path text primary key, oid text)');
  const insert = kept.prepare('insert into file values (?, ?)');
  let floorFiles = new Map<string, string>();
  const treeFloor = await milliseconds(async () => {
    floorFiles = await readTree(url);
  });
  kept.exec('begin');
  for (const [path, oid] of floorFiles) insert.run(path, oid);
  kept.exec('commit');
  const restoreFloor = await milliseconds(
    () =>
      new Map(
        kept
          .prepare('select path, oid from file')
          .all()
          .map((row) => [row.path, row.oid]),
      ),
  );
  const headFloor = () =>
    milliseconds(async () => (await fetch(`${url}/api/datasets/${repo.name}/revision/main?expand=sha`)).json());

  const build = await milliseconds(() => openBoardFiles(board, { hub, db }).refresh());
  const files = openBoardFiles(board, { hub, db });
  const restart = await milliseconds(() => files.refresh());
  const same = await milliseconds(() => files.refresh());
  const commit = async (paths: string[], status: string) => {
    const write = paths.map((path) => ({ path, text: `{"path":"${path}","status":"${status}"}` }));
    const parentCommit = (await hub.head(repo)) ?? '';
    await hub.commit({ repo, parentCommit, title: 'Update', description: '', write, remove: [] });
  };
  await commit(syntheticPaths(1), 'RUNNING');
  const one = await milliseconds(() => files.refresh());
  await commit(syntheticPaths(Math.min(count, manyFiles)), 'PENDING');
  const many = await milliseconds(() => files.refresh());
  const treeAgain = await milliseconds(() => readTree(url));

  const row = (name: string, steward: number, floor: number) => ({
    ...{ what: `request files of a board, ${count.toLocaleString('en-GB')}: ${name}`, steward, floor, unit: 'ms' },
  });
  writeRows([
    row('first build over HTTP, stored', build, treeFloor),
    row('restart from the store', restart, restoreFloor),
    row('nothing changed', same, await headFloor()),
    row('after a commit of 1 file', one, await headFloor()),
    row(`after a commit of ${Math.min(count, manyFiles).toLocaleString('en-GB')} files`, many, treeAgain),
  ]);
  kept.close();
  await close();
  await server.stop();
  rmSync(directory, { recursive: true });
}

for (const count of [3_827, 100_000]) await measure(count);
