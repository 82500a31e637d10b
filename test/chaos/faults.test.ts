import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FaultSpec } from '../../src/sandbox/hub/control/fault.ts';
import { openTrial, type Trial } from './trial.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
  trial.timeFlies();
});
afterEach(() => trial.mends());
afterAll(() => trial.close());

const writes = ['comment', 'edit-comment', 'reaction', 'commit'];

const troubles: { name: string; model: string; faults: Omit<FaultSpec, 'match'>[]; kinds: string[] }[] = [
  {
    ...{ name: 'answers 500 three times', model: 'swift-1b', kinds: writes },
    faults: [{ action: 'fail', status: 500, count: 3 }],
  },
  {
    ...{ name: 'has both kinds of rate limit used up', model: 'swift-3b', kinds: writes },
    faults: [
      { action: 'rate-limit-action', count: 1 },
      { action: 'rate-limit-window', ms: 60_000, count: 1 },
    ],
  },
  {
    ...{ name: 'applies the write and drops the answer', model: 'swift-13b', kinds: writes },
    faults: [{ action: 'drop-after-apply', count: 1 }],
  },
  {
    // The client waits for 20 s, so only the two that matter most are left without an answer.
    ...{ name: 'hangs', model: 'swift-70b', kinds: ['comment', 'commit'] },
    faults: [{ action: 'hang', count: 1 }],
  },
];

test.each(troubles)(
  'the Hub $name: every effect is carried out exactly once',
  { timeout: 150_000 },
  async (trouble) => {
    const { model, faults, kinds } = trouble;
    const here = (number: number) => async (kind: string) =>
      (await trial.did(kind)).filter((write) => write.includes(`/discussions/${number}/`));
    const thread = await trial.talk.opens('sam', 'It failed', '/help');
    const did = here(thread.ref.number);
    const match = { user: 'steward-bot' };
    await trial.breaks(...kinds.flatMap((kind) => faults.map((fault) => ({ ...fault, match: { ...match, kind } }))));
    await thread.says('olivia', `/report olivia-owner/${model}`);
    await trial.recovers();
    await thread.says('mira', '/approve');
    await trial.recovers();
    const edits = await did('edit-comment');
    expect(edits.length).toBeGreaterThan(0);
    expect(new Set(edits).size).toBe(edits.length);
    expect(await did('comment')).toHaveLength(2);
    expect(await did('reaction')).toHaveLength(3);
    expect((await trial.did('commit')).filter((commit) => commit.includes(`${model}_eval`))).toHaveLength(1);
    expect(await thread.transcript()).toContain('in the queue');
  },
);

test('a thread that is deleted while effects wait ends in a dead effect, not in an endless loop', async () => {
  const { sandbox, bot } = trial.board;
  const thread = await trial.talk.opens('sam', 'A question', '/help');
  await trial.breaks({ action: 'fail', status: 503, match: { kind: 'comment', user: 'steward-bot' } });
  await thread.says('sam', '/status');
  await fetch(`${sandbox.url}/api/${thread.ref.place}/discussions/${thread.ref.number}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${sandbox.tokens['mira-maintainer']}` },
  });
  await trial.mends();
  await trial.recovers();
  const dead = await bot.desk.store.db.selectFrom('effect').select('kind').where('state', '=', 'dead').execute();
  expect(dead).toEqual([{ kind: 'reply' }]);
});
