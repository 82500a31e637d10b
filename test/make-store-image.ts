import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openStore } from '../src/store/open-store.ts';

/** Makes a new store once for the whole run, with every table and nothing in them: each scenario file starts from a copy instead of its own. */
export default async function makeStoreImage(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'steward-test-'));
  const file = join(folder, 'new-store.tar');
  const directory = join(folder, 'store');
  const store = await openStore({ databaseUrl: null, directory, onQueueError: throwIt });
  await store.close();
  const pglite = await PGlite.create(join(directory, 'postgres'));
  writeFileSync(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  await pglite.close();
  process.env.STEWARD_NEW_STORE_IMAGE = file;
  return () => rmSync(folder, { recursive: true, force: true });
}

function throwIt(fault: Error): never {
  throw fault;
}
