import { expect } from 'vitest';
import type { ThreadRef } from '../../src/threads/thread.ts';
import { leaderboard, requests, sandboxTest } from './hub-client-sandbox.ts';

const first: ThreadRef = { platform: 'hub', place: 'spaces/board/leaderboard', number: 1 };

sandboxTest(
  'a comment whose answer is lost is unknown, was posted once, and is not repeated',
  async ({ as, sandbox }) => {
    const bot = as('bot');
    sandbox.addFault({ match: { method: 'POST' }, action: 'drop-after-apply', count: 1 });
    await expect(bot.comment(first, 'once')).rejects.toMatchObject({ kind: 'unavailable', outcome: 'unknown' });
    expect((await bot.fetchThread(first))?.messages.filter(({ text }) => text === 'once')).toHaveLength(1);
  },
);

sandboxTest('a hanging write times out with an unknown outcome', async ({ as, sandbox }) => {
  sandbox.addFault({ match: { method: 'POST' }, action: 'hang', count: 1 });
  await expect(as('bot').setStatus(first, 'closed')).rejects.toMatchObject({ kind: 'timeout', outcome: 'unknown' });
});

sandboxTest('a read gets over one failure of the Hub', async ({ as, sandbox }) => {
  sandbox.addFault({ match: { method: 'GET' }, action: 'fail', status: 503, count: 1 });
  expect(await as('bot').fetchThread(first)).toMatchObject({ title: 'Failed evaluation' });
});

sandboxTest(
  'an exhausted window is waited for without asking; an action quota hinders that action only',
  async ({ as, sandbox }) => {
    const bot = as('bot');
    sandbox.addFault({ match: { method: 'POST' }, action: 'rate-limit-action', count: 1 });
    await expect(bot.comment(first, 'x')).rejects.toMatchObject({ kind: 'rate-limited', outcome: 'not-applied' });
    await bot.comment(first, 'y');
    sandbox.addFault({ match: {}, action: 'rate-limit-window', ms: 60_000, count: 1 });
    await expect(bot.head(requests)).rejects.toMatchObject({ kind: 'rate-limited', status: 429 });
    await expect(bot.listThreads(leaderboard, 0)).rejects.toMatchObject({ kind: 'rate-limited', status: null });
  },
);

sandboxTest('a token that nobody has is said so', async ({ as }) => {
  await expect(as('nobody').fetchThread(first)).rejects.toMatchObject({ kind: 'refused', code: 'bad-credentials' });
});
