import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { callHub } from '../scenarios/call-hub.ts';
import type { Conversation } from '../scenarios/conversation.ts';
import { openTrial, type Trial } from './trial.ts';

const path = (model: string) => `${model}_eval_request_False_bfloat16_Original.json`;
const hour = 3_600_000;

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

/** A case that is approved, while the Hub takes no commit yet: whatever happens now happens before the bot acts. */
async function approvedButNotDone(model: string, approve: (thread: Conversation) => Promise<void>) {
  const thread = await trial.talk.opens('olivia', 'It failed', `/report ${model}`);
  await trial.breaks({
    action: 'rate-limit-action',
    match: { kind: 'commit', user: 'steward-bot' },
    count: 1,
  });
  await approve(thread);
  return thread;
}

async function commitsOf(model: string): Promise<string[]> {
  return (await trial.did('commit')).filter((commit) => commit.includes(path(model)));
}

const changes: {
  what: string;
  model: string;
  how: 'command' | 'reaction';
  before: (at: Conversation) => Promise<void>;
}[] = [
  {
    ...{ what: 'the approval is edited by somebody else', model: 'olivia-owner/swift-1b', how: 'command' },
    before: (thread) => thread.edits('mira', '/approve and hurry', 'noor'),
  },
  {
    ...{ what: 'the approval is hidden', model: 'olivia-owner/swift-13b', how: 'command' },
    before: (thread) => thread.hides('mira', 'noor'),
  },
  {
    ...{ what: 'the reaction is taken back', model: 'olivia-owner/swift-3b', how: 'reaction' },
    before: (thread) => thread.reacts('mira', '👍', { action: 'remove' }),
  },
  {
    ...{ what: 'the request is edited by somebody else', model: 'olivia-owner/swift-70b', how: 'command' },
    before: (thread) => thread.edits('olivia', '/report olivia-owner/swift-8b', 'noor'),
  },
];

describe.each(changes)('$what before the bot acts', ({ model, how, before }) => {
  test('nothing is launched, and a new proposal waits for a new decision', async () => {
    const thread = await approvedButNotDone(model, (at) =>
      how === 'command' ? at.says('mira', '/approve') : at.reactsToCase('mira', '👍'),
    );
    await before(thread);
    trial.board.clock.forward(2 * hour);
    await trial.recovers();
    expect(await commitsOf(model)).toEqual([]);
    expect(await thread.reply()).toMatch(/approvals of the one before do not count[\s\S]*waits for a maintainer/);
  });
});

test('a request file that changes after the approval voids it: the new proposal says what changed', async () => {
  const model = 'olivia-owner/swift-1b';
  const own = await openTrial();
  try {
    const thread = await own.talk.opens('olivia', 'It failed', `/report ${model}`);
    await own.breaks({
      action: 'rate-limit-action',
      match: { kind: 'commit', user: 'steward-bot' },
      count: 1,
    });
    await thread.says('mira', '/approve');
    await own.talk.changes('noor', path(model), { params: 1.3 });
    own.board.clock.forward(2 * hour);
    await own.recovers();
    expect((await own.did('commit')).filter((commit) => commit.includes(path(model)))).toEqual([]);
    expect(await thread.reply()).toMatch(/request file was changed meanwhile: `\w{8}` → `\w{8}`/);
    await thread.says('noor', '/approve');
    await own.recovers();
    expect((await own.did('commit')).filter((commit) => commit.includes(path(model)))).toHaveLength(1);
  } finally {
    await own.close();
  }
});

test('whoever is no maintainer any more when the bot acts has approved nothing', async () => {
  const own = await openTrial({ maintainers: { organisation: 'open-llm-leaderboard' } });
  try {
    const thread = await own.talk.opens('olivia', 'It failed', '/report olivia-owner/swift-3b');
    await own.breaks({
      action: 'rate-limit-action',
      match: { kind: 'commit', user: 'steward-bot' },
      count: 1,
    });
    await thread.says('mira', '/approve');
    const [board] = own.board.bot.desk.configuration.boards;
    if (board) board.maintainers = { ...board.maintainers, roles: ['write'] };
    own.board.clock.forward(2 * hour);
    await own.recovers();
    expect(await own.did('commit')).toEqual([]);
    expect(await own.decisions()).toContain('approver-not-entitled');
  } finally {
    await own.close();
  }
});

test('two approvals at the same time lead to one launch', async () => {
  const own = await openTrial();
  try {
    const thread = await own.talk.opens('olivia', 'It failed', '/report olivia-owner/swift-3b');
    const { id } = await thread.newest('steward-bot');
    const at = `/api/${thread.ref.place}/discussions/${thread.ref.number}`;
    const post = (login: string, to: string, body: object) =>
      callHub(own.board, { login, method: 'POST', path: at + to, body }).then(z.unknown().parse);
    await Promise.all([
      post('mira-maintainer', `/comment/${id}/reaction`, { reaction: '👍', action: 'add' }),
      post('noor-maintainer', `/comment/${id}/reaction`, { reaction: '👍', action: 'add' }),
      post('noor-maintainer', '/comment', { comment: '/approve' }),
    ]);
    await thread.botLooks();
    await own.recovers();
    expect(await own.did('commit')).toHaveLength(1);
    expect((await own.decisions()).filter((code) => code === 'already-approved')).toHaveLength(2);
  } finally {
    await own.close();
  }
});
