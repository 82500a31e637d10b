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
