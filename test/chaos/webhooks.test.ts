import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FaultSpec } from '../../src/sandbox/hub/control/fault.ts';
import { callHub } from '../scenarios/call-hub.ts';
import { openTrial, type Trial } from './trial.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterEach(() => trial.mends());
afterAll(() => trial.close());

const troubles: { name: string; faults: (Partial<FaultSpec> & Pick<FaultSpec, 'action'>)[] }[] = [
  { name: 'lost', faults: [{ action: 'webhook-lose' }] },
  { name: 'sent twice', faults: [{ action: 'webhook-duplicate' }] },
  { name: 'out of order', faults: [{ action: 'webhook-reorder', ms: 50, probability: 0.5 }] },
  { name: 'late', faults: [{ action: 'webhook-delay', ms: 200 }] },
  { name: 'corrupted', faults: [{ action: 'webhook-corrupt' }] },
];

test.each(troubles)('when deliveries are $name, a message is answered once', async ({ faults }) => {
  await trial.breaks(...faults);
  const { num } = await callHub(trial.board, {
    ...{ login: 'sam-stranger', method: 'POST' },
    path: `/api/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions`,
    body: { title: 'A question', description: '/help' },
  });
  const answers = async () => (await trial.did('comment')).filter((write) => write.includes(`/discussions/${num}/`));
  const deadline = Date.now() + 20_000;
  while ((await answers()).length === 0 && Date.now() < deadline) await trial.talk.waits(0.01);
  await trial.talk.waits(0.1);
  expect(await answers()).toHaveLength(1);
});

const payload = JSON.stringify({ event: { action: 'create', scope: 'discussion.comment' } });

test.each([
  { name: 'without the secret', secret: undefined, body: payload, status: 401 },
  { name: 'with a wrong secret', secret: 'guessed', body: payload, status: 403 },
  { name: 'with a body that is no JSON', secret: 'sandbox-webhook-secret', body: '{', status: 400 },
  { name: 'of something else', secret: 'sandbox-webhook-secret', body: '{"event":"?"}', status: 200 },
  { name: 'of 2 MB', secret: 'sandbox-webhook-secret', body: 'x'.repeat(2_000_000), status: 413 },
])('a delivery $name is answered with $status and stores nothing', async ({ secret, body, status }) => {
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
