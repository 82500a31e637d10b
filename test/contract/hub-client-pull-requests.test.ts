import { expect } from 'vitest';
import { collect } from '../../src/platforms/hub/testing/collect.ts';
import { leaderboard, requestFile, requests, sandboxTest } from './hub-client-sandbox.ts';

const moved = 'maker/maker/new_eval_request_False_bfloat16_Original.json';
const rename = {
  ...{ repo: requests, title: 'Renaming Model a to b', description: 'Moves one file.' },
  ...{ write: [{ path: moved, text: '{"status": "FAILED"}\n' }], remove: [requestFile] },
};

sandboxTest('a pull request by commit: opened, listed, its paths told, merged as it is', async ({ as }) => {
  const [alice, bot] = [as('alice'), as('bot')];
  const parentCommit = (await bot.head(requests)) ?? '';
  const { ref, head } = await alice.openPullRequest({ ...rename, parentCommit });
  expect(ref).toEqual({ platform: 'hub', place: 'datasets/board/requests', number: 1 });
  expect(await collect(bot.openPullRequests(requests))).toEqual([{ ref, title: rename.title, status: 'open' }]);
  expect(await collect(bot.openPullRequests(leaderboard))).toEqual([]);
  expect(await bot.pullRequestPaths(ref)).toEqual([moved, requestFile].toSorted());
  expect(await bot.readFile(requests, { path: moved, revision: head })).toMatchObject({ text: rename.write[0]?.text });

  expect(await alice.mergePullRequest(ref)).toMatchObject({ accepted: false });
  expect(await bot.mergePullRequest(ref)).toEqual({ accepted: true });
  const merged = await bot.fetchThread(ref);
  expect(merged).toMatchObject({ status: 'merged', pullRequest: { head, mergedAs: await bot.head(requests) } });
  expect(await collect(bot.openPullRequests(requests))).toEqual([]);
  expect(await bot.mergePullRequest(ref)).toMatchObject({ accepted: false });

  const mergedAs = merged?.pullRequest?.mergedAs ?? '';
  expect(await bot.changedPaths(requests, { base: `${mergedAs}^`, head: mergedAs })).toEqual(
    [moved, requestFile].toSorted(),
  );
});

sandboxTest('paths of what is no pull request are untold', async ({ as }) => {
  const bot = as('bot');
  expect(await bot.pullRequestPaths({ platform: 'hub', place: 'spaces/board/leaderboard', number: 1 })).toBeNull();
  expect(await bot.pullRequestPaths({ platform: 'hub', place: 'datasets/board/requests', number: 9 })).toBeNull();
});

sandboxTest('a merge whose answer is lost shows as merged when it is looked up', async ({ as, sandbox }) => {
  const bot = as('bot');
  const { ref } = await as('alice').openPullRequest({ ...rename, parentCommit: (await bot.head(requests)) ?? '' });
  sandbox.addFault({ match: { path: '/merge$' }, action: 'drop-after-apply', count: 1 });
  await expect(bot.mergePullRequest(ref)).rejects.toMatchObject({ outcome: 'unknown' });
  expect(await bot.fetchThread(ref)).toMatchObject({ status: 'merged' });
});
