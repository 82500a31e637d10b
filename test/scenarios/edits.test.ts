import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('a message is edited', () => {
  scenario(`only what is new in it runs (${issue('servo/homu', 43)})`, async ({ talk }) => {
    const thread = await talk.opens('sam', 'Status', '/status olivia-owner/swift-14b');
    await thread.edits('sam', 'Please: \n\n/status olivia-owner/swift-14b\n');
    await thread.edits('sam', '/status olivia-owner/swift-14b\n/status olivia-owner/swift-3b');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: /status olivia-owner/swift-14b
      /status olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`.

      steward-bot: - [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json): **FAILED**, submitted 2024-09-10, job \`9427903\`. It shows in no queue because it failed: \`/report olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json\` finds out why."
    `);
  });

  scenario(
    `a typo is mended: the answer takes the place of the error (${issue('paritytech/parity-processbot', 298)})`,
    async ({ talk }) => {
      const thread = await talk.opens('sam', 'Typo', '/statsu olivia-owner/swift-14b');
      const before = await thread.reply();
      await thread.edits('sam', '/status olivia-owner/swift-14b');
      expect(`${before}\n\n=> ${await thread.reply()}`).toMatchInlineSnapshot(`
        "I do not know \`/statsu\`. Did you mean this?

        \`\`\`text
        /status olivia-owner/swift-14b
        \`\`\`

        => - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`."
      `);
    },
  );

  scenario('an argument is mended: the error gives way to the case', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Failed', '/submit olivia-owner/heron-7b presicion=bfloat16');
    await thread.edits('olivia', '/submit olivia-owner/heron-7b precision=bfloat16 type=chat');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /submit olivia-owner/heron-7b precision=bfloat16 type=chat
      [👀 steward-bot]

      steward-bot: Thank you, I can read it now; see below.

      steward-bot: ### \`olivia-owner/heron-7b\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json\` (commit \`e10dcc9a\`, 7.242 billion parameters, Original weights, 💬 : chat models (RLHF, DPO, IFT, ...), with its chat template)

      - The chat template will be used, because this is a chat model that has one. Say \`chat-template=false\` to go without.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends."
    `);
  });

  scenario('by somebody else: nothing in it runs, and that is said', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Hello there', 'Just saying hello.');
    await thread.edits('sam', 'Just saying hello.\n/report olivia-owner/swift-1b', 'noor');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: Just saying hello.
      /report olivia-owner/swift-1b

      steward-bot: noor-maintainer edited this message of sam-stranger. Commands count only as their author wrote them, so I left them alone. Please write them in a new comment."
    `);
  });

  scenario(`an approval that somebody else edited is none (${issue('palantir/policy-bot', 598)})`, async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B', '/report olivia-owner/swift-1b');
    await thread.says('mira', 'I look at it tomorrow.');
    await thread.edits('mira', '/approve', 'noor');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-1b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      mira-maintainer: /approve

      steward-bot: noor-maintainer edited this message of mira-maintainer. Commands count only as their author wrote them, so I left them alone. Please write them in a new comment."
    `);
  });
});
