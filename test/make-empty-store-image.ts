import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Makes a new, empty database once for the whole run: each scenario file starts from a copy instead of its own. */
export default async function makeEmptyStoreImage(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'steward-test-'));
  const file = join(folder, 'empty-store.tar');
  const pglite = await PGlite.create();
  writeFileSync(file, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  await pglite.close();
  process.env.STEWARD_EMPTY_STORE_IMAGE = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
