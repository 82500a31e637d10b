import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DirectoryInUse, openPglite } from './open-pglite.ts';

function directory(): string {
  const made = mkdtempSync(join(tmpdir(), 'steward-pglite-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('commits reach the disk, and are there after the next opening', async () => {
  const kept = directory();
  const first = await openPglite(kept);
  expect(first.durable).toBe(true);
  await first.pglite.exec('create table kept (word text); insert into kept values ($$here$$)');
  await first.close();
  const second = await openPglite(kept);
  expect((await second.pglite.query('select word from kept')).rows).toEqual([{ word: 'here' }]);
  await second.close();
});

test('a directory that is open already is refused, and can be opened after that', async () => {
  const shared = directory();
  const first = await openPglite(shared);
  await expect(openPglite(shared)).rejects.toThrow(DirectoryInUse);
  await first.close();
  await (await openPglite(shared)).close();
});
