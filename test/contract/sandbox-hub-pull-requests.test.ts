import { expect, test } from 'vitest';
import { dataset, discussions, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';

const file = 'acme/llama_eval.json';

test('a pull request by commit is open, keeps main as it is, and merges into one commit', async () => {
  const { hub, call, commit } = await openTestHub();
  const opened = await commit('sam', { write: { [file]: 'new\n' }, query: '?create_pr=1' });
  expect(opened.json).toMatchObject({
    success: true,
    pullRequestUrl: `${hub.url}/datasets/board/requests/discussions/2`,
  });
  const head = pick(opened.json, 'commitOid');
  const details = await call('GET', `${discussions}/2?diff=1`);
  expect(details.json).toMatchObject({
    title: 'Change files',
    isPullRequest: true,
    status: 'open',
    filesWithConflicts: [],
    changes: { base: 'refs/heads/main', headCommitId: head },
    events: [
      { type: 'comment', data: { latest: { raw: 'why' } } },
      { type: 'commit', data: { oid: head } },
    ],
    diff: expect.stringContaining(`+++ b/${file}\n@@ -1,4 +1 @@\n`),
  });
  const diff = await call('GET', pick(details.json, 'diffUrl'));
  expect(diff.text).toBe(pick(details.json, 'diff'));
  for (const revision of ['refs%2Fpr%2F2', 'refs/pr/2', head]) {
    expect((await call('GET', `/datasets/board/requests/raw/${revision}/${file}`)).text).toBe('new\n');
  }
  expect((await call('GET', `/datasets/board/requests/raw/main/${file}`)).text).not.toBe('new\n');

  expect((await call('POST', `${discussions}/2/merge`, { as: 'sam' })).status).toBe(403);
  expect((await call('POST', `${discussions}/2/merge`, { as: 'wanda', body: { comment: 'thanks' } })).status).toBe(200);
  const merged = await call('GET', `${discussions}/2`);
  expect(merged.json).toMatchObject({ status: 'merged', filesWithConflicts: [], changes: { headCommitId: head } });
  expect(pick(merged.json, 'changes.mergeCommitId')).toBe(pick((await call('GET', dataset)).json, 'sha'));
  expect((await call('GET', `/datasets/board/requests/raw/main/${file}`)).text).toBe('new\n');
  expect((await call('POST', `${discussions}/2/merge`, { as: 'wanda' })).status).toBe(400);
  expect((await call('POST', `${discussions}/2/status`, { as: 'wanda', body: { status: 'closed' } })).status).toBe(400);
});

test('a draft is written to, published, then merged', async () => {
  const { call, commit } = await openTestHub();
  const body = { title: 'Rename it', description: 'x', pullRequest: true };
  const draft = await call('POST', discussions, { as: 'sam', body });
  expect(draft.json).toMatchObject({ num: 2, pullRequest: true, references: { base: 'refs/heads/main' } });
  expect((await call('POST', `${discussions}/2/merge`, { as: 'wanda' })).status).toBe(400);
  const pushed = await commit('sam', { remove: [file], revision: 'refs%2Fpr%2F2' });
  expect(pushed.status).toBe(200);
  expect((await commit('rita', { remove: ['README.md'], revision: 'refs%2Fpr%2F2' })).status).toBe(403);
  expect((await call('GET', `${discussions}/2`)).json).toMatchObject({
    status: 'draft',
    events: [{}, { type: 'commit' }],
  });
  expect((await call('GET', `${discussions}?status=open`)).json).toMatchObject({ count: 2 });
  await call('POST', `${discussions}/2/status`, { as: 'sam', body: { status: 'open' } });
  expect((await call('POST', `${discussions}/2/merge`, { as: 'wanda' })).status).toBe(200);
  expect((await call('GET', `/datasets/board/requests/raw/main/${file}`)).status).toBe(404);
});

test('main changing the same file is a conflict; another file is not', async () => {
  const { call, commit } = await openTestHub();
  await commit('sam', { write: { [file]: 'theirs' }, query: '?create_pr=1' });
  await commit('wanda', { write: { 'other.json': '1' } });
  expect((await call('GET', `${discussions}/2`)).json).toMatchObject({ filesWithConflicts: [] });
  await commit('wanda', { write: { [file]: 'ours' } });
  expect((await call('GET', `${discussions}/2`)).json).toMatchObject({ status: 'open', filesWithConflicts: [file] });
  expect((await call('POST', `${discussions}/2/merge`, { as: 'wanda' })).status).toBe(409);
  await commit('wanda', { write: { [file]: 'theirs' } });
  expect((await call('POST', `${discussions}/2/merge`, { as: 'wanda' })).status).toBe(200);
  expect((await call('GET', '/datasets/board/requests/raw/main/other.json')).text).toBe('1');
});

test('refs list pull requests, and the ref of a closed one can be deleted', async () => {
  const { call, commit } = await openTestHub();
  const opened = await commit('sam', { write: { 'a.json': '1' }, query: '?create_pr=1' });
  expect((await call('GET', `${dataset}/refs?include_prs=1`)).json).toMatchObject({
    pullRequests: [{ ref: 'refs/pr/2', targetCommit: pick(opened.json, 'commitOid') }],
  });
  expect((await call('GET', `${dataset}/refs`)).json).not.toHaveProperty('pullRequests');
  expect((await call('DELETE', `${discussions}/2/ref`, { as: 'sam' })).status).toBe(400);
  await call('POST', `${discussions}/2/status`, { as: 'sam', body: { status: 'closed' } });
  expect((await call('DELETE', `${discussions}/2/ref`, { as: 'sam' })).status).toBe(200);
  expect((await call('GET', `${dataset}/tree/refs%2Fpr%2F2`)).status).toBe(404);
  expect((await call('GET', `${discussions}/2`)).json).toMatchObject({ changes: { refDeleted: true } });
});
