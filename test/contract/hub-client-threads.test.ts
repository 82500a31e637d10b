import { expect } from 'vitest';
import { collect } from '../../src/platforms/hub/testing/collect.ts';
import type { ThreadRef } from '../../src/threads/thread.ts';
import { leaderboard, requestFile, requests, sandboxTest } from './hub-client-sandbox.ts';

const first: ThreadRef = { platform: 'hub', place: 'spaces/board/leaderboard', number: 1 };

sandboxTest('a conversation: comment, reaction, edit by somebody else, closing', async ({ as }) => {
  const [alice, bob] = [as('alice'), as('bob')];
  const bot = as('bot');
  const { id } = await alice.comment(first, '/report');
  await bot.react(first, { messageId: id, reaction: '👀', action: 'add' });
  const before = await bot.fetchThread(first);
  expect(before).toMatchObject({ ref: first, title: 'Failed evaluation', status: 'open', pullRequest: null });
  expect(before?.messages.map(({ author, text }) => [author?.login, text])).toEqual([
    ['alice', 'Please relaunch'],
    ['alice', '/report'],
  ]);
  expect(before?.messages[1]?.reactions).toEqual([{ reaction: '👀', logins: ['bot'] }]);
  expect(before?.messages[1]?.lastEditor).toEqual(before?.messages[1]?.author);

  await bob.editComment(first, { id, text: '/approve' });
  await bot.react(first, { messageId: id, reaction: '👀', action: 'remove' });
  await bob.setStatus(first, 'closed');
  const after = await bot.fetchThread(first);
  expect(after).toMatchObject({ status: 'closed' });
  expect(after?.messages[1]).toMatchObject({ text: '/approve', edits: 1, reactions: [], author: { login: 'alice' } });
  expect(after?.messages[1]?.lastEditor).toEqual(await bob.whoAmI());
});

sandboxTest('threads are opened, listed with the newest first, and missing ones are null', async ({ as }) => {
  const bot = as('bot');
  const ref = await bot.openThread(leaderboard, { title: 'Incident', text: 'Many failures' });
  const { threads, more } = await bot.listThreads(leaderboard, 0);
  expect(threads.map((listed) => listed.ref)).toEqual([ref, first]);
  expect(more).toBe(false);
  expect((await collect(bot.searchThreads(leaderboard, 'incident'))).flat().map((found) => found.ref)).toEqual([ref]);
  expect(await bot.fetchThread({ ...first, number: 99 })).toBeNull();
  expect(await bot.fetchThread({ ...first, place: 'spaces/board/none' })).toBeNull();
});

sandboxTest(
  'a thread is found under the new name of its repository, and written to under the old',
  async ({ as, sandbox }) => {
    await post(`${sandbox.url}/api/repos/move`, {
      token: 'hf_bob',
      type: 'application/json',
      body: JSON.stringify({ fromRepo: 'board/leaderboard', toRepo: 'board/renamed', type: 'space' }),
    });
    const bot = as('bot');
    expect(await bot.fetchThread(first)).toMatchObject({ ref: { place: 'spaces/board/renamed', number: 1 } });
    await bot.comment(first, 'still here');
    expect((await bot.fetchThread(first))?.messages).toHaveLength(2);
  },
);

sandboxTest('a pull request shows its head, which moves with a push', async ({ as, sandbox }) => {
  const path = `${sandbox.url}/api/datasets/board/requests/commit`;
  const commit = (content: string) =>
    [
      { key: 'header', value: { summary: 'Rename', description: '' } },
      { key: 'file', value: { path: requestFile, content } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
  const type = 'application/x-ndjson';
  await post(`${path}/main?create_pr=1`, { token: 'hf_alice', type, body: commit('{"status": "PENDING"}\n') });
  const bot = as('bot');
  const ref: ThreadRef = { platform: 'hub', place: 'datasets/board/requests', number: 1 };
  const opened = await bot.fetchThread(ref);
  expect(opened).toMatchObject({ title: 'Rename', status: 'open', pullRequest: { mergedAs: null, conflicts: [] } });
  await post(`${path}/refs%2Fpr%2F1`, { token: 'hf_alice', type, body: commit('{"status": "RERUN"}\n') });
  const pushed = await bot.fetchThread(ref);
  expect(pushed?.pullRequest?.head).not.toBe(opened?.pullRequest?.head);
  expect(await bot.readFile(requests, { path: requestFile, revision: 'refs/pr/1' })).toMatchObject({
    text: '{"status": "RERUN"}\n',
  });
  expect(await bot.changedPaths(requests, { base: 'main', head: 'refs/pr/1' })).toEqual([requestFile]);
});

async function post(address: string, { token, type, body }: { token: string; type: string; body: string }) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  const response = await fetch(address, { method: 'POST', headers, body });
  expect(response.status, await response.text()).toBe(200);
}
