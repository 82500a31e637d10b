import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { CommitRequest } from './hub-client.ts';
import { hubTest } from './testing/hub-test.ts';

const dataset = { type: 'dataset', name: 'board/requests' } as const;
const COMMIT = 'POST /api/datasets/board/requests/commit/main';
const request: CommitRequest = {
  repo: dataset,
  parentCommit: 'a'.repeat(40),
  title: 'Relaunch',
  description: 'why',
  write: [{ path: 'org/a.json', text: '{"é": 1}\n' }],
  remove: ['org/b.json'],
};

hubTest('one round trip of NDJSON that follows the parent commit', async ({ hub, client }) => {
  hub.plan(COMMIT, { body: { success: true, commitOid: 'b'.repeat(40), commitUrl: 'x', hookOutput: '' } });
  expect(await client.commit(request)).toEqual({ done: true, sha: 'b'.repeat(40) });
  const [sent] = hub.requests;
  expect(sent?.headers['content-type']).toBe('application/x-ndjson');
  expect(
    sent?.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { key: 'header', value: { summary: 'Relaunch', description: 'why', parentCommit: 'a'.repeat(40) } },
    { key: 'file', value: { path: 'org/a.json', content: '{"é": 1}\n', encoding: 'utf-8' } },
    { key: 'deletedFile', value: { path: 'org/b.json' } },
  ]);
});

const bytes = new TextEncoder().encode('PAR1');
/** SHA-256 of `PAR1`. */
const oid = createHash('sha256').update(bytes).digest('hex');
const PREUPLOAD = 'POST /api/datasets/board/requests/preupload/main';
const BATCH = 'POST /datasets/board/requests.git/info/lfs/objects/batch';
const done = { body: { success: true, commitOid: 'b'.repeat(40), commitUrl: 'x', hookOutput: '' } };
const binary = { ...request, write: [], remove: [], binary: [{ path: 'a.parquet', bytes }] };

/** The lines of the commit that was sent, without its header. */
function linesOf(requests: { call: string; body: string }[]): unknown[] {
  const sent = requests.find(({ call }) => call === COMMIT)?.body ?? '';
  return sent
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
}

hubTest('what is no text is uploaded where the Hub says, and committed by its name', async ({ hub, client }) => {
  hub.plan(PREUPLOAD, { body: { files: [{ path: 'a.parquet', uploadMode: 'lfs', shouldIgnore: false }] } });
  const upload = { href: `${hub.url}/put/it/here`, header: { 'x-signed': 'yes' } };
  hub.plan(BATCH, { body: { transfer: 'basic', objects: [{ oid, size: 4, actions: { upload } }] } });
  hub.plan('PUT /put/it/here', { body: '' });
  hub.plan(COMMIT, done);
  expect(await client.commit(binary)).toEqual({ done: true, sha: 'b'.repeat(40) });
  expect(linesOf(hub.requests)).toEqual([
    { key: 'lfsFile', value: { path: 'a.parquet', algo: 'sha256', oid, size: 4 } },
  ]);
  const put = hub.requests.find(({ call }) => call.startsWith('PUT'));
  expect([put?.body, put?.headers['x-signed']]).toEqual(['PAR1', 'yes']);
});

hubTest('what is uploaded already is not sent again; small files go into the commit', async ({ hub, client }) => {
  hub.plan(PREUPLOAD, { body: { files: [{ path: 'a.parquet', uploadMode: 'lfs' }] } });
  hub.plan(BATCH, { body: { objects: [{ oid, size: 4 }] } });
  hub.plan(COMMIT, done);
  await client.commit(binary);
  hub.plan(PREUPLOAD, { body: { files: [{ path: 'a.parquet', uploadMode: 'regular' }] } });
  hub.plan(COMMIT, done);
  const before = hub.requests.length;
  await client.commit(binary);
  expect(linesOf(hub.requests.slice(before))).toEqual([
    { key: 'file', value: { path: 'a.parquet', content: 'UEFSMQ==', encoding: 'base64' } },
  ]);
});

hubTest('an upload that the Hub refuses is a fault, and nothing is committed', async ({ hub, client }) => {
  hub.plan(PREUPLOAD, { body: { files: [{ path: 'a.parquet', uploadMode: 'lfs' }] } });
  hub.plan(BATCH, { body: { objects: [{ oid, size: 4, error: { code: 413, message: 'too large' } }] } });
  await expect(client.commit(binary)).rejects.toMatchObject({ kind: 'refused', message: 'a.parquet: too large' });
});

hubTest.for([
  [412, 'branch-moved'],
  [403, 'forbidden'],
] as const)('%i is an expected refusal: %s', async ([status, reason], { hub, client }) => {
  hub.plan(COMMIT, { status, body: { error: 'no' } });
  expect(await client.commit(request)).toEqual({ done: false, reason });
});

hubTest('a commit whose answer was lost may have been made', async ({ hub, client }) => {
  hub.plan(COMMIT, { broken: 'dropped' });
  await expect(client.commit(request)).rejects.toMatchObject({ kind: 'unavailable', outcome: 'unknown' });
});

hubTest('lists commits lazily', async ({ hub, client }) => {
  const row = { id: 'c1', title: 'T', message: 'M', authors: [{ user: 'alice' }], date: '2024-06-28T08:00:00.000Z' };
  const next = `<${hub.url}/api/datasets/board/requests/commits/main?p=1>; rel="next"`;
  hub.plan('GET /api/datasets/board/requests/commits/main?limit=100', { body: [row], headers: { Link: next } });
  for await (const commit of client.listCommits(dataset, 'main')) {
    expect(commit).toEqual({ id: 'c1', title: 'T', message: 'M', date: '2024-06-28T08:00:00.000Z' });
    break;
  }
});
