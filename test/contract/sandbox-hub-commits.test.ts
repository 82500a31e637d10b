import { commit as clientCommit } from '@huggingface/hub';
import { expect, test } from 'vitest';
import { dataset, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';

const raw = '/datasets/board/requests/raw/main';

test('the JS client commits on a parent; the same parent again is 412 and changes nothing', async () => {
  const { hub, call } = await openTestHub();
  const parentCommit = pick((await call('GET', dataset)).json, 'sha');
  const params = {
    repo: { type: 'dataset' as const, name: 'board/requests' },
    hubUrl: hub.url,
    accessToken: hub.tokens.wanda ?? '',
    title: 'Set to PENDING',
    parentCommit,
    useXet: false,
  };
  const content = new Blob(['{"status":"PENDING"}']);
  const operation = { operation: 'addOrUpdate' as const, path: 'acme/llama_eval.json', content };
  const made = await clientCommit({ ...params, operations: [operation] });
  expect(made?.commit.url).toContain(`${hub.url}/datasets/board/requests/commit/`);
  expect((await call('GET', `${raw}/acme/llama_eval.json`)).text).toBe('{"status":"PENDING"}');
  const again = clientCommit({ ...params, operations: [{ operation: 'delete', path: 'README.md' }] });
  await expect(again).rejects.toMatchObject({ statusCode: 412 });
  expect((await call('GET', `${raw}/README.md`)).status).toBe(200);
  expect(pick((await call('GET', dataset)).json, 'sha')).toBe(made?.commit.oid);
});

test('without parentCommit the last write wins', async () => {
  const { call, commit } = await openTestHub();
  expect((await commit('wanda', { write: { 'a.json': '1' } })).status).toBe(200);
  expect((await commit('olive', { write: { 'a.json': '2' } })).status).toBe(200);
  expect((await call('GET', `${raw}/a.json`)).text).toBe('2');
  const commits = await call('GET', `${dataset}/commits/main?limit=2`);
  expect(commits.json).toMatchObject([
    { title: 'Change files', message: 'why', authors: [{ user: 'olive' }] },
    { authors: [{ user: 'wanda' }] },
  ]);
  expect(commits.headers.get('X-Total-Count')).toBe('3');
  expect(commits.headers.get('Link')).toContain('rel="next"');
});

test.each([
  ['without write access', 'sam', { write: { 'a.json': '1' } }, 403],
  ['a reader of the organisation', 'rita', { write: { 'a.json': '1' } }, 403],
  ['a path out of the repo', 'wanda', { write: { '../a.json': '1' } }, 422],
  ['a card whose YAML is broken', 'wanda', { write: { 'README.md': '---\na: [\n---\n' } }, 422],
  ['a file that is not there', 'wanda', { remove: ['gone.json'] }, 404],
  ['an unknown branch', 'wanda', { write: { 'a.json': '1' }, revision: 'nope' }, 404],
])('a commit is refused: %s', async (_, as, change, status) => {
  const { call, commit } = await openTestHub();
  const before = (await call('GET', dataset)).json;
  expect((await commit(as, change)).status).toBe(status);
  expect((await call('GET', dataset)).json).toEqual(before);
});

test('base64, folder removal, and a trailing newline', async () => {
  const { call } = await openTestHub();
  const body = [
    { key: 'header', value: { summary: 'x' } },
    { key: 'file', value: { path: 'é/ü.txt', content: Buffer.from('über').toString('base64'), encoding: 'base64' } },
    { key: 'deletedFolder', value: { path: 'acme/' } },
  ].map((line) => `${JSON.stringify(line)}\n`);
  expect((await call('POST', `${dataset}/commit/main`, { as: 'wanda', body: body.join('') })).status).toBe(200);
  expect((await call('GET', `${raw}/${encodeURIComponent('é')}/${encodeURIComponent('ü.txt')}`)).text).toBe('über');
  expect((await call('GET', `${dataset}/tree/main/acme`)).status).toBe(404);
});

test('older revisions stay as they were', async () => {
  const { call, commit } = await openTestHub();
  const first = pick((await call('GET', dataset)).json, 'sha');
  await commit('wanda', { write: { 'acme/llama_eval.json': 'new', 'b.json': 'b' } });
  const second = pick((await call('GET', dataset)).json, 'sha');
  await commit('wanda', { remove: ['acme/llama_eval.json'] });
  const file = async (revision: string) =>
    (await call('GET', `/datasets/board/requests/raw/${revision}/acme/llama_eval.json`)).text;
  expect(await file(first)).toContain('acme/llama');
  expect(await file(second)).toBe('new');
  expect(await file('main')).toBe('Entry not found');
  const tree = await call('GET', `${dataset}/tree/${first}?recursive=true`);
  expect(tree.text).not.toContain('b.json');
});

test('compare is a git diff, with renames recognised', async () => {
  const { call, commit } = await openTestHub();
  const text = (await call('GET', `${raw}/acme/llama_eval.json`)).text;
  const write = { 'meta/llama_eval.json': text.replace('acme/llama', 'meta/llama'), 'c.txt': 'c' };
  await commit('wanda', { write, remove: ['acme/llama_eval.json'] });
  const diff = await call('GET', `${dataset}/compare/main^..main`);
  expect(diff.headers.get('Content-Type')).toContain('text/plain');
  const lines = diff.text.split('\n').filter((line) => !/^(index|similarity)/.test(line));
  expect(lines).toEqual([
    'diff --git a/c.txt b/c.txt',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/c.txt',
    '@@ -0,0 +1 @@',
    '+c',
    '\\ No newline at end of file',
    'diff --git a/acme/llama_eval.json b/meta/llama_eval.json',
    'rename from acme/llama_eval.json',
    'rename to meta/llama_eval.json',
    '--- a/acme/llama_eval.json',
    '+++ b/meta/llama_eval.json',
    '@@ -1,4 +1,4 @@',
    ' {',
    '-  "model": "acme/llama",',
    '+  "model": "meta/llama",',
    '   "status": "FAILED"',
    ' }',
    '',
  ]);
});

test('a commit of thousands of files can be compared', async () => {
  const { call, commit } = await openTestHub();
  const write = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`n/${index}.json`, `${index}\n`]));
  await commit('wanda', { write });
  const diff = await call('GET', `${dataset}/compare/main^..main`);
  expect(diff.text.match(/^\+\+\+ b\/n\//gm)).toHaveLength(3_000);
});

test('branches and tags', async () => {
  const { call, commit } = await openTestHub();
  expect((await call('POST', `${dataset}/branch/next`, { as: 'wanda', body: {} })).status).toBe(200);
  expect((await call('POST', `${dataset}/branch/next`, { as: 'wanda', body: {} })).status).toBe(409);
  expect((await commit('wanda', { write: { 'a.json': '1' }, revision: 'next' })).status).toBe(200);
  expect((await call('GET', `${raw}/a.json`)).status).toBe(404);
  expect((await call('GET', '/datasets/board/requests/raw/next/a.json')).text).toBe('1');
  expect((await call('POST', `${dataset}/tag/next`, { as: 'wanda', body: { tag: 'v1' } })).status).toBe(200);
  expect((await call('GET', `${dataset}/refs`)).json).toMatchObject({
    branches: [{ name: 'main' }, { name: 'next', ref: 'refs/heads/next' }],
    tags: [{ name: 'v1', ref: 'refs/tags/v1' }],
  });
  expect((await call('GET', '/datasets/board/requests/raw/v1/a.json')).text).toBe('1');
});
