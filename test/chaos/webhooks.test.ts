import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { FaultSpec } from '../../src/sandbox/hub/control/fault.ts';
import { settled } from '../scenarios/settled.ts';
import { openTrial, type Trial } from './trial.ts';

let trial: Trial | undefined;
afterAll(() => trial?.close());

const troubles: { name: string; faults: (Partial<FaultSpec> & Pick<FaultSpec, 'action'>)[] }[] = [
  { name: 'lost', faults: [{ action: 'webhook-lose' }] },
  { name: 'sent twice', faults: [{ action: 'webhook-duplicate' }] },
  { name: 'out of order', faults: [{ action: 'webhook-reorder', ms: 50, probability: 0.5 }] },
  { name: 'late', faults: [{ action: 'webhook-delay', ms: 200 }] },
  { name: 'corrupted', faults: [{ action: 'webhook-corrupt' }] },
];

test.each(troubles)('deliveries that are $name change nothing about what is done', async ({ faults }) => {
  const trial = await openTrial();
  onTestFinished(() => trial.close());
  const before = await trial.did('comment');
  await trial.breaks(...faults);
  const thread = await trial.talk.opens('olivia', 'It failed', '/report olivia-owner/swift-3b');
  await thread.reactsToCase('mira', '👍');
  await trial.talk.waits(0.1);
  await settled(trial.board);
  expect(await trial.did('commit')).toHaveLength(1);
  expect(await trial.did('comment')).toHaveLength(before.length + 1);
});

test('what every webhook lost is found by the sweep', async () => {
  const trial = await openTrial();
  onTestFinished(() => trial.close());
  await trial.breaks({ action: 'webhook-lose' });
  const { sandbox } = trial.board;
  const answer = await fetch(`${sandbox.url}/api/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${sandbox.tokens['sam-stranger']}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'A question', description: '/help' }),
  });
  expect(answer.status).toBe(200);
  expect(await trial.did('comment')).toEqual([]);
  await trial.talk.waits(0.1);
  expect(await trial.did('comment')).toHaveLength(1);
});

const payload = JSON.stringify({ event: { action: 'create', scope: 'discussion.comment' } });

test.each([
  { name: 'without the secret', secret: undefined, body: payload, status: 401 },
  { name: 'with a wrong secret', secret: 'guessed', body: payload, status: 403 },
  { name: 'with a body that is no JSON', secret: 'sandbox-webhook-secret', body: '{', status: 400 },
  { name: 'of 2 MB', secret: 'sandbox-webhook-secret', body: 'x'.repeat(2_000_000), status: 413 },
  { name: 'of something else', secret: 'sandbox-webhook-secret', body: '{"event":"?"}', status: 200 },
])('a delivery $name is answered with $status and stores nothing', async ({ secret, body, status }) => {
  trial ??= await openTrial();
  const { db } = trial.board.bot.desk.store;
  const before = await db.selectFrom('hint').selectAll().execute();
  const answer = await fetch(`${trial.board.bot.url}/webhooks/hub`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(secret && { 'X-Webhook-Secret': secret }) },
    body,
  });
  expect(answer.status).toBe(status);
  expect(await db.selectFrom('hint').selectAll().execute()).toEqual(before);
});
