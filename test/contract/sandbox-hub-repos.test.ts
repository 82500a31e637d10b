import { downloadFile, listCommits, listFiles, modelInfo, pathsInfo } from '@huggingface/hub';
import { expect, test } from 'vitest';
import { dataset, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';
import { requestFile, testSeed } from './test-seed.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('info of a model: config, parameters, siblings with LFS facts, by HEAD and by commit', async () => {
  const { hub, call } = await openTestHub();
  const info = await call('GET', '/api/models/acme/llama/revision/HEAD?blobs=true');
  expect(info.json).toMatchObject({
    id: 'acme/llama',
    modelId: 'acme/llama',
    private: false,
    gated: false,
    disabled: false,
    config: { architectures: ['LlamaForCausalLM'] },
    safetensors: { total: 6_738_415_616 },
  });
  expect(info.json).toHaveProperty('siblings.1', {
    rfilename: 'model.safetensors',
    size: 13_000_000_000,
    blobId: expect.stringMatching(/^[0-9a-f]{40}$/),
    lfs: { sha256: 'a'.repeat(64), size: 13_000_000_000, pointerSize: 136 },
  });
  const bySha = await call('GET', `/api/models/acme/llama/revision/${pick(info.json, 'sha')}`);
  expect(bySha.json).toMatchObject({ _id: pick(info.json, '_id') });
  expect(await modelInfo({ name: 'acme/llama', hubUrl: hub.url })).toMatchObject({ name: 'acme/llama', likes: 0 });
  expect((await call('GET', dataset)).json).toMatchObject({ cardData: { license: 'mit' }, tags: ['license:mit'] });
});

test('the JS client lists, looks up, downloads and reads commits', async () => {
  const { hub } = await openTestHub();
  const common = { repo: { type: 'dataset' as const, name: 'board/requests' }, hubUrl: hub.url };
  const files = await all(listFiles({ ...common, recursive: true }));
  expect(files.map((file) => `${file.type} ${file.path}`)).toEqual([
    'file README.md',
    'directory acme',
    'file acme/llama_eval.json',
    'file acme/mistral_eval.json',
  ]);
  const found = await pathsInfo({ ...common, paths: ['acme/llama_eval.json', 'gone'], expand: true });
  // The id that `git hash-object` gives this text.
  expect(found).toMatchObject([
    { oid: '3b5cc78946613f29649a0db451ceb5731f37bebe', lastCommit: { title: 'initial commit' } },
  ]);
  const blob = await downloadFile({ ...common, path: 'acme/llama_eval.json' });
  expect(await blob?.text()).toBe(requestFile);
  expect(await downloadFile({ ...common, path: 'gone' })).toBeNull();
  expect((await all(listCommits(common))).map((commit) => commit.title)).toEqual(['initial commit']);
});

test('paths-info takes the form that the Python client sends', async () => {
  const { call } = await openTestHub();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = 'paths=README.md&paths=acme&expand=False';
  const answer = await call('POST', `${dataset}/paths-info/main`, { body, headers });
  expect(answer.json).toMatchObject([
    { type: 'file', path: 'README.md' },
    { type: 'directory', path: 'acme' },
  ]);
});

test('a large file: raw gives the pointer, resolve tells the real size, a range is answered 206', async () => {
  const { call } = await openTestHub();
  const raw = await call('GET', '/acme/llama/raw/main/model.safetensors');
  expect(raw.text).toBe(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 13000000000\n`);
  const head = await call('HEAD', '/acme/llama/resolve/main/model.safetensors');
  expect(head.headers.get('X-Linked-Size')).toBe('13000000000');
  expect(head.headers.get('X-Repo-Commit')).toMatch(/^[0-9a-f]{40}$/);
  const range = await call('GET', '/acme/llama/resolve/main/config.json', { headers: { Range: 'bytes=0-0' } });
  expect([range.status, range.text, range.headers.get('Content-Range')]).toEqual([206, '{', 'bytes 0-0/38']);
});

test('trees are paged by an absolute Link, a thousand entries a page', async () => {
  const files = Array.from({ length: 2_345 }, (_, index) => ({
    path: `org${index % 7}/${index}.json`,
    text: `${index}`,
  }));
  const seed = {
    ...testSeed,
    repos: [{ type: 'dataset' as const, name: 'board/requests', files }],
    discussions: [],
    redirects: [],
  };
  const { hub, call } = await openTestHub({ seed });
  const first = await call('GET', `${dataset}/tree/main?recursive=true`);
  expect(first.json).toHaveLength(1000);
  expect(first.headers.get('Link')).toMatch(/^<http:\/\/127\.0\.0\.1:\d+\/api\/.*cursor=.*>; rel="next"$/);
  const repo = { type: 'dataset' as const, name: 'board/requests' };
  const listed = await all(listFiles({ repo, hubUrl: hub.url, recursive: true }));
  expect(listed.filter((entry) => entry.type === 'file')).toHaveLength(2_345);
  expect(new Set(listed.map((entry) => entry.path)).size).toBe(2_345 + 7);
});

test('unchanged answers are 304 for who holds their ETag', async () => {
  const { call } = await openTestHub();
  for (const path of [dataset, `${dataset}/discussions/1`, '/datasets/board/requests/raw/main/README.md']) {
    const first = await call('GET', path);
    const held = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    expect([path, (await call('GET', path, { headers: held })).status]).toEqual([path, 304]);
  }
  const before = await call('GET', `${dataset}/discussions/1`);
  await call('POST', `${dataset}/discussions/1/comment`, { as: 'sam', body: { comment: 'more' } });
  const headers = { 'If-None-Match': before.headers.get('ETag') ?? '' };
  expect((await call('GET', `${dataset}/discussions/1`, { headers })).status).toBe(200);
});

test('a former name answers 307 with a relative Location, resolve serves it directly', async () => {
  const { call } = await openTestHub();
  const info = await call('GET', '/api/models/old-acme/llama?blobs=true');
  expect([info.status, info.headers.get('Location')]).toEqual([307, '/api/models/acme/llama?blobs=true']);
  const paths = await call('POST', '/api/models/old-acme/llama/paths-info/main', { body: { paths: [] } });
  expect([paths.status, paths.headers.get('Location')]).toEqual([307, '/api/models/acme/llama/paths-info/main']);
  expect((await call('GET', '/old-acme/llama/resolve/main/config.json')).status).toBe(200);
});

test('moving a repo keeps its id and files, and its old name leads on', async () => {
  const { call } = await openTestHub();
  const before = await call('GET', dataset);
  const move = { fromRepo: 'board/requests', toRepo: 'board/queue', type: 'dataset' };
  expect((await call('POST', '/api/repos/move', { as: 'sam', body: move })).status).toBe(403);
  expect((await call('POST', '/api/repos/move', { as: 'olive', body: move })).status).toBe(200);
  expect((await call('GET', dataset)).headers.get('Location')).toBe('/api/datasets/board/queue');
  const after = await call('GET', '/api/datasets/board/queue');
  expect(pick(after.json, '_id')).toBe(pick(before.json, '_id'));
  expect(pick(after.json, 'sha')).toBe(pick(before.json, 'sha'));
});
