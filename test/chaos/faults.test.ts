import { describe, expect, onTestFinished, test } from 'vitest';
import type { FaultSpec } from '../../src/sandbox/hub/control/fault.ts';
import { openTrial } from './trial.ts';

const writes = ['comment', 'edit-comment', 'reaction', 'commit'];

const troubles: { name: string; fault: Omit<FaultSpec, 'match'>; kinds?: string[] }[] = [
  { name: 'answers 500 three times', fault: { action: 'fail', status: 500, count: 3 } },
  { name: 'has its window of requests used up', fault: { action: 'rate-limit-window', ms: 60_000, count: 1 } },
  { name: 'has its quota of actions used up', fault: { action: 'rate-limit-action', count: 1 } },
  { name: 'applies the write and drops the answer', fault: { action: 'drop-after-apply', count: 1 } },
  // The client waits for 20 s, so only the two that matter most are left without an answer.
  { name: 'hangs', fault: { action: 'hang', count: 1 }, kinds: ['comment', 'commit'] },
];

describe.each(troubles)('the Hub $name', ({ fault, kinds = writes }) => {
  test('every comment, edit, reaction and commit is made exactly once', { timeout: 150_000 }, async () => {
    const trial = await openTrial();
    onTestFinished(() => trial.close());
    const thread = await trial.talk.opens('sam', 'It failed', '/help');
    trial.timeFlies();
    const quiet = { edits: await trial.did('edit-comment'), comments: await trial.did('comment') };
    await trial.breaks(...kinds.map((kind) => ({ ...fault, match: { kind, user: 'steward-bot' } })));
    await thread.says('olivia', '/report olivia-owner/swift-1b');
    await trial.recovers();
    await thread.says('mira', '/approve');
    await trial.recovers();
    expect(await trial.did('commit')).toHaveLength(1);
    expect(await trial.did('comment')).toHaveLength(quiet.comments.length + 1);
    const edits = await trial.did('edit-comment');
    expect(new Set(edits).size).toBe(edits.length);
    expect(edits.length).toBeGreaterThan(quiet.edits.length);
    expect(await trial.did('reaction')).toHaveLength(3);
    expect(await thread.transcript()).toContain('in the queue');
  });
});

test('a thread that is deleted while effects wait ends in a dead effect, not in an endless loop', async () => {
  const trial = await openTrial();
  onTestFinished(() => trial.close());
  const thread = await trial.talk.opens('sam', 'It failed', '/report olivia-owner/swift-1b');
  await trial.breaks({ action: 'fail', status: 503, match: { kind: 'comment', user: 'steward-bot' }, count: 1 });
  await thread.says('sam', '/status');
  const { ref } = thread;
  await fetch(`${trial.board.sandbox.url}/api/${ref.place}/discussions/${ref.number}`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${trial.board.sandbox.tokens['mira-maintainer']}` },
  });
  await trial.recovers();
  const { db } = trial.board.bot.desk.store;
  const dead = await db.selectFrom('effect').select(['kind', 'attempts']).where('state', '=', 'dead').execute();
  expect(dead.map(({ kind }) => kind)).toContain('reply');
  await thread.botLooks();
  expect(await db.selectFrom('case').select('state').execute()).toEqual([{ state: 'withdrawn' }]);
});
