import { expect } from 'vitest';
import { gitBlobId } from '../../src/platforms/hub/git-blob-id.ts';
import type { HubClient } from '../../src/platforms/hub/hub-client.ts';
import { collect } from '../../src/platforms/hub/testing/collect.ts';
import { requestFile, requests, sandboxTest } from './hub-client-sandbox.ts';

const RUNNING = '{"status": "RUNNING"}\n';

async function headOf(client: HubClient): Promise<string> {
  return (await client.head(requests)) ?? 'none';
}

sandboxTest('a commit follows its parent, and a second one on the same parent is refused', async ({ as }) => {
  const bot = as('bot');
  const parentCommit = await headOf(bot);
  const request = {
    repo: requests,
    parentCommit,
    title: 'Relaunch',
    description: 'by bob',
    write: [{ path: requestFile, text: RUNNING }],
    remove: ['é/ü.json'],
  };
  const made = await bot.commit(request);
  const head = await headOf(bot);
  expect(made).toEqual({ done: true, sha: head });
  expect(await bot.commit(request)).toEqual({ done: false, reason: 'branch-moved' });
  expect(await as('alice').commit({ ...request, parentCommit: head })).toEqual({ done: false, reason: 'forbidden' });

  const oid = gitBlobId(Buffer.from(RUNNING));
  expect(await bot.readFile(requests, { path: requestFile, revision: 'main' })).toEqual({ text: RUNNING, oid });
  const before = await bot.readFile(requests, { path: requestFile, revision: parentCommit });
  expect(before?.text).toBe('{"status": "FAILED"}\n');
  expect(await bot.changedPaths(requests, { base: parentCommit, head })).toEqual([requestFile, 'é/ü.json']);
  const [newest] = await collect(bot.listCommits(requests, 'main'));
  expect(newest).toMatchObject({ id: head, title: 'Relaunch' });
  expect(newest?.message).toContain('by bob');
});

sandboxTest('a file that is no text is kept outside git, and reads back byte for byte', async ({ as }) => {
  const bot = as('bot');
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
  const change = { repo: requests, title: 'Table', description: '', write: [], remove: [] };
  for (const path of ['table.parquet', 'picture.png']) {
    const made = await bot.commit({ ...change, parentCommit: await headOf(bot), binary: [{ path, bytes }] });
    expect(made.done).toBe(true);
    expect(await bot.readBytes(requests, { path, revision: 'main' })).toEqual(bytes);
  }
  const [table] = await bot.pathsInfo(requests, { revision: 'main', paths: ['table.parquet'] });
  expect(table?.size).toBe(5000);
  expect((await bot.readFile(requests, { path: 'table.parquet', revision: 'main' }))?.text).toMatch(/^version https/);
});

sandboxTest('tree and paths-info name the same blobs; the missing are null or left out', async ({ as }) => {
  const bot = as('bot');
  const revision = await headOf(bot);
  const files = await collect(bot.listTree(requests, { revision }));
  expect(files.map(({ path }) => path).filter((path) => path.endsWith('.json'))).toEqual([requestFile, 'é/ü.json']);
  const wanted = files.filter(({ path }) => path === 'é/ü.json');
  expect(await bot.pathsInfo(requests, { revision, paths: ['é/ü.json', 'none.json', 'maker'] })).toEqual(wanted);
  expect(await collect(bot.listTree(requests, { revision, path: 'é' }))).toEqual(wanted);
  expect(await collect(bot.listTree(requests, { revision, path: 'none' }))).toEqual([]);
  expect(await bot.readFile(requests, { path: 'é/ü.json', revision })).toMatchObject({ text: '{}\n' });
  expect(await bot.readFile(requests, { path: 'none.json', revision })).toBeNull();
  expect(await bot.readFile(requests, { path: requestFile, revision: 'nowhere' })).toBeNull();
  expect(await bot.head({ type: 'dataset', name: 'board/none' })).toBeNull();
  expect(await bot.changedPaths(requests, { base: revision, head: 'nowhere' })).toBeNull();
});

sandboxTest('people: own account, logins, members with the roles that members may see', async ({ as }) => {
  const bot = as('bot');
  expect(await bot.userByLogin('BOT')).toEqual(await bot.whoAmI());
  expect(await bot.userByLogin('nobody')).toBeNull();
  expect(await bot.userByLogin('board')).toBeNull();
  const roles = async (login: string) => (await collect(as(login).members('board'))).map(({ role }) => role);
  expect((await roles('bot')).toSorted()).toEqual(['admin', 'write']);
  expect(await roles('alice')).toEqual([null, null]);
});
