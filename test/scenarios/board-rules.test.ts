import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const closed = scenarios({ submissions: { intake: 'closed' } });

describe('a board that takes no new submissions', () => {
  closed('says so to commands and plain words, and does everything else', async ({ talk }) => {
    const submitted = await talk.asksEach('olivia', ['/submit olivia-owner/heron-7b', '/submit olivia-owner/swift-3b']);
    expect(submitted).toMatchInlineSnapshot(`
      "olivia: /submit olivia-owner/heron-7b
      steward-bot: **Not submitted.** Open LLM Leaderboard takes no new submissions at the moment, so \`olivia-owner/heron-7b\` was not added. The models already on it stay visible.

      olivia: /submit olivia-owner/swift-3b
      steward-bot: **Not submitted.** Open LLM Leaderboard takes no new submissions at the moment, so \`olivia-owner/swift-3b\` was not added. The models already on it stay visible."
    `);
    const words = await talk.opens(
      'olivia',
      'New model',
      'Please add olivia-owner/heron-7b to the leaderboard, thank you!',
    );
    expect(await words.reply()).toContain('takes no new submissions at the moment');
    const report = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-3b');
    expect(await report.reply()).toContain('**I propose to launch it again**');
    await report.reactsToCase('mira', '👍');
    expect(await report.reply()).toContain('in the queue');
  });
});

const official = scenarios({
  submissions: { officialProviders: ['sam-stranger', 'olivia-owner'], quota: { requests: 1 } },
});

describe('a model of an official provider', () => {
  official('that was evaluated is for people to look at again; others have no quota', async ({ talk }) => {
    const path = 'olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json';
    await talk.changes('noor', path, { status: 'FINISHED' });
    expect(await talk.asks('olivia', '/submit olivia-owner/heron-7b-vocab')).toMatchInlineSnapshot(
      `"**Not submitted.** \`olivia-owner/heron-7b-vocab\` comes from an official provider and has already been evaluated: \`olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json\`. To have it evaluated again, open a discussion that says what changed."`,
    );
    for (const precision of ['bfloat16', 'float16'])
      expect(await talk.asks('olivia', `/submit olivia-owner/heron-7b precision=${precision}`)).toContain(
        'in the queue',
      );
  });
});

const once = scenarios({ relaunches: { attempts: 1 } });

describe('a board that launches an evaluation again once', () => {
  once('leaves the second time to a maintainer, who is told so', async ({ talk }) => {
    const path = 'olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json';
    const first = await talk.opens('olivia', 'Failed', `/report ${path}`);
    await first.reactsToCase('mira', '👍');
    await talk.changes('noor', path, { status: 'FAILED', job_id: '77', job_start_time: '2026-11-21T12:00:30.000000' });
    expect(await first.reply()).toContain('ended as `FAILED`');
    const second = await talk.opens('sam', 'Failed again', `/report ${path}`);
    expect(await second.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      There is no log of this evaluation that I can read, and the request file alone does not show the cause. A maintainer has to look it up.

      **I propose to launch it again**, at the same commit. It was launched again once before, which is as often as this board allows: a maintainer has to look at it.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    await second.reactsToCase('mira', '👍');
    expect(await second.reply()).toContain('in the queue');
  });
});
