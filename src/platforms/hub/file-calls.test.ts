import { expect } from 'vitest';
import { collect } from './testing/collect.ts';
import { hubTest } from './testing/hub-test.ts';

const dataset = { type: 'dataset', name: 'board/requests' } as const;
const SHA = 'c'.repeat(40);
/** `git hash-object` of "hello\n". */
const HELLO = { text: 'hello\n', oid: 'ce013625030ba8dba906f756967f9e9ca394464a' };

hubTest('a file at main is asked for by its ETag, a file at a commit once', async ({ hub, client }) => {
  hub.plan(
    'GET /datasets/board/requests/raw/main/a%20b/c.json',
    { body: 'hello\n', headers: { ETag: '"1"' } },
    { status: 304 },
  );
  const main = { path: 'a b/c.json', revision: 'main' };
  expect(await client.readFile(dataset, main)).toEqual(HELLO);
  expect(await client.readFile(dataset, main)).toEqual(HELLO);
  hub.plan(`GET /datasets/board/requests/raw/${SHA}/c.json`, { body: 'hello\n' });
  expect(await client.readFile(dataset, { path: 'c.json', revision: SHA })).toEqual(HELLO);
  expect(await client.readFile(dataset, { path: 'c.json', revision: SHA })).toEqual(HELLO);
});

hubTest('a missing file is null and not remembered; a byte order mark is kept', async ({ hub, client }) => {
  const missing = { status: 404, headers: { 'X-Error-Code': 'EntryNotFound' }, body: 'Entry not found' };
  hub.plan(`GET /datasets/board/requests/raw/${SHA}/c.json`, missing, { body: '\uFEFF{}' });
  const file = { path: 'c.json', revision: SHA };
  expect(await client.readFile(dataset, file)).toBeNull();
  expect(await client.readFile(dataset, file)).toMatchObject({ text: '\uFEFF{}' });
});

hubTest('a path that leads out of the repository is no file', async ({ client }) => {
  expect(await collect(client.listTree(dataset, { revision: 'main', path: '../../..' }))).toEqual([]);
  expect(await client.readFile(dataset, { path: '../../api/whoami-v2', revision: 'main' })).toBeNull();
  expect(await client.readFile(dataset, { path: '', revision: 'main' })).toBeNull();
});

hubTest('a pull request’s revision stays one part of the address', async ({ hub, client }) => {
  hub.plan('GET /datasets/board/requests/raw/refs%2Fpr%2F3/c.json', { body: 'hello\n' });
  expect(await client.readFile(dataset, { path: 'c.json', revision: 'refs/pr/3' })).toEqual(HELLO);
});

hubTest('bytes come by the route that serves large files, too', async ({ hub, client }) => {
  const missing = { status: 404, headers: { 'X-Error-Code': 'EntryNotFound' }, body: 'Entry not found' };
  hub.plan(`GET /datasets/board/requests/resolve/${SHA}/data/a.parquet`, { body: 'PAR1' }, missing);
  const file = { path: 'data/a.parquet', revision: SHA };
  expect(await client.readBytes(dataset, file)).toEqual(new TextEncoder().encode('PAR1'));
  expect(await client.readBytes(dataset, file)).toBeNull();
  expect(await client.readBytes(dataset, { path: '../a', revision: SHA })).toBeNull();
});

hubTest('a tree is read over all its pages, files only', async ({ hub, client }) => {
  const start = `/api/datasets/board/requests/tree/${SHA}/an%20org?recursive=true&expand=false`;
  const link = { Link: `<${hub.url}${start}&cursor=2>; rel="next"` };
  const folder = { type: 'directory', path: 'an org/x', oid: '1', size: 0 };
  const first = { type: 'file', path: 'an org/a.json', oid: '2', size: 10 };
  hub.plan(`GET ${start}`, { body: [folder, first], headers: link });
  hub.plan(`GET ${start}&cursor=2`, { body: [{ ...first, path: 'an org/b.json' }] });
  const files = await collect(client.listTree(dataset, { revision: SHA, path: 'an org' }));
  expect(files).toEqual([
    { path: 'an org/a.json', oid: '2', size: 10 },
    { path: 'an org/b.json', oid: '2', size: 10 },
  ]);
});

hubTest('rows that are no files of a tree are a fault', async ({ hub, client }) => {
  const call = 'GET /api/datasets/board/requests/tree/main?recursive=true&expand=false';
  hub.plan(call, { body: [{ path: 1 }] }, { body: 'nonsense' });
  const list = () => collect(client.listTree(dataset, { revision: 'main' }));
  await expect(list()).rejects.toMatchObject({ kind: 'unreadable-answer' });
  await expect(list()).rejects.toMatchObject({ kind: 'unreadable-answer' });
});

hubTest('blob ids of some paths are a read, so they are asked for again after a failure', async ({ hub, client }) => {
  const row = { type: 'file', path: 'a.json', oid: '1', size: 3 };
  hub.plan('POST /api/datasets/board/requests/paths-info/refs%2Fpr%2F3', { status: 500 }, { body: [row] });
  const query = { revision: 'refs/pr/3', paths: ['a.json', 'b.json'] };
  expect(await client.pathsInfo(dataset, query)).toEqual([{ path: 'a.json', oid: '1', size: 3 }]);
  expect(JSON.parse(hub.requests[1]?.body ?? '')).toMatchObject({ paths: ['a.json', 'b.json'] });
});

hubTest('head of a dataset and of a renamed model', async ({ hub, client }) => {
  hub.plan('GET /api/datasets/board/requests/revision/main?expand=sha', { body: { id: 'board/requests', sha: SHA } });
  expect(await client.head(dataset)).toBe(SHA);
  const location = '/api/models/new/m/revision/main?expand=sha';
  hub.plan('GET /api/models/old/m/revision/main?expand=sha', { status: 307, headers: { location } });
  hub.plan(`GET ${location}`, { body: { _id: 'x', id: 'new/m', sha: SHA } });
  expect(await client.modelHead('old/m')).toEqual({ id: 'new/m', sha: SHA });
  expect(await client.modelHead('no such/name')).toBeNull();
});

hubTest('changed paths come from the comparison; null when there is none', async ({ hub, client }) => {
  const call = 'GET /api/datasets/board/requests/compare/a..b';
  const refused = { status: 404, body: { error: 'Sorry' } };
  hub.plan(call, { body: 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' }, refused, { body: '<html>' });
  const range = { base: 'a', head: 'b' };
  expect(await client.changedPaths(dataset, range)).toEqual(['x']);
  expect(await client.changedPaths(dataset, range)).toBeNull();
  expect(await client.changedPaths(dataset, range)).toBeNull();
  hub.plan(call, { status: 429 });
  await expect(client.changedPaths(dataset, range)).rejects.toMatchObject({ kind: 'rate-limited' });
});
