import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const file = (name: string, precision = 'bfloat16') =>
  `olivia-owner/${name}_eval_request_False_${precision}_Original.json`;

describe('a report is answered without a launch', () => {
  scenario('because it did not fail', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/report heron-labs/heron-13b',
        '/report olivia-owner/swift-14b',
        '/report olivia-owner/old-heron-3b',
        '/report olivia-owner/swift-8b bfloat16',
      ]),
    ).toMatchInlineSnapshot();
  });

  scenario('because its owner has to act first', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/report olivia-owner/heron-7b-vocab',
        '/report olivia-owner/heron-7b-remote-code',
        '/report olivia-owner/heron-7b-gated',
        '/report olivia-owner/heron-2.4b-base',
      ]),
    ).toMatchInlineSnapshot();
  });

  scenario('because people changed the file by hand', async ({ talk }) => {
    await talk.changes('noor', file('swift-1b'), { status: 'REJECTED' });
    await talk.changes('noor', file('swift-3b'), { status: 'RUNNING', job_id: -1 });
    await talk.changes('noor', file('heron-3b-chat'), { status: 'FAILED', model: 'olivia-owner/old-heron-3b' });
    await talk.changes('noor', file('swift-13b'), { status: 'FAILED', revision: 'a'.repeat(40) });
    expect(
      await talk.asksEach('olivia', [
        '/report olivia-owner/swift-1b',
        '/report olivia-owner/swift-3b',
        `/report ${file('heron-3b-chat')}`,
        '/report olivia-owner/swift-13b',
      ]),
    ).toMatchInlineSnapshot();
  });

  scenario('because it does not say which one', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/report',
        '/report olivia-owner/swift-3c',
        '/report nobody/nothing-7b',
        '/report google/gemma-2-2b',
        '/report olivia-owner/swift-1b precision=float16',
        `/report ${talk.link(file('heron-1b', 'float16'), 'open-llm-leaderboard-old/requests')}`,
        `/report ${talk.board.sandbox.url}/datasets/open-llm-leaderboard/requests/discussions/1`,
      ]),
    ).toMatchInlineSnapshot();
  });
});
