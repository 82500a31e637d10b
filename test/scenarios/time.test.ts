import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;
const file = (name: string) => `olivia-owner/${name}_eval_request_False_bfloat16_Original.json`;

describe('while a proposal waits', () => {
  scenario(
    `a change of its request file voids it, and that is said (${issue('servo/homu', 182)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
      await talk.changes('noor', file('swift-1b'), { params: 1.2 });
      await thread.botLooks();
      expect(await thread.transcript()).toMatchInlineSnapshot(`
        "olivia-owner: /report olivia-owner/swift-1b
        [👀 steward-bot]

        steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

        Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

        The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

        <details><summary>From the log</summary>…</details>

        **I propose to launch it again**, at the same commit.

        ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.

        steward-bot: **This is a new proposal for \`c-1\`; approvals of the one before do not count.** The request file was changed meanwhile: \`c97347b5\` → \`7432c00f\`.

        ### \`olivia-owner/swift-1b\` at \`bfloat16\`

        Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

        The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

        <details><summary>From the log</summary>…</details>

        **I propose to launch it again**, at the same commit.

        🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
      `);
      await thread.reacts('noor', '👍');
      expect(await thread.reply()).toMatchInlineSnapshot(`
        "### \`olivia-owner/swift-1b\` at \`bfloat16\`

        Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

        The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

        <details><summary>From the log</summary>…</details>

        **I propose to launch it again**, at the same commit.

        ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.

        steward-bot: **This is a new proposal for \`c-1\`; approvals of the one before do not count.** The request file was changed meanwhile: \`c97347b5\` → \`7432c00f\`.

        ### \`olivia-owner/swift-1b\` at \`bfloat16\`

        Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

        The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

        <details><summary>From the log</summary>…</details>

        **I propose to launch it again**, at the same commit.

        🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by noor-maintainer. I tell you how it ends."
      `);
    },
  );

  scenario('the request file may be settled by others, which ends the case', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await talk.changes('noor', file('swift-3b'), { status: 'PENDING' });
    await thread.botLooks();
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: closed, because what it proposed no longer stands. Nothing was done.

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`PENDING\`, commit \`bd69cdd8\`)

      It has not failed: its status is \`PENDING\`. It waits in the queue, so there is nothing to launch again."
    `);
  });

  scenario(`it is reminded of, and ends by itself (${issue('openjournals/joss', 639)})`, async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 13B failed', '/report olivia-owner/swift-13b');
    for (let day = 0; day < 14; day += 1) await talk.waits(1);
    await thread.says('mira', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-13b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: nobody decided in time. Nothing was done.

      steward-bot: \`c-1\` (\`olivia-owner/swift-13b\`) still waits for a maintainer. Without a decision it ends on 2026-12-05.

      steward-bot: \`c-1\` (\`olivia-owner/swift-13b\`) still waits for a maintainer. Without a decision it ends on 2026-12-05.

      steward-bot: \`c-1\` (\`olivia-owner/swift-13b\`) still waits for a maintainer. Without a decision it ends on 2026-12-05.

      steward-bot: @olivia-owner Nobody decided on \`c-1\` (\`olivia-owner/swift-13b\`) in time, so I closed it without doing anything. If it still matters, ask again: I will look at everything anew.

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: There is nothing to approve in \`c-1\`: it is closed, because nobody decided in time."
    `);
  });

  scenario(
    `a reaction is seen although no webhook tells of it (${issue('openjournals/joss-reviews', 7724)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Swift 70B', '/report olivia-owner/swift-70b');
      await thread.reactsUnseen('mira', '👍');
      await talk.waits(0.1);
      expect((await thread.reply()).split('\n').at(-1)).toMatchInlineSnapshot(
        `"🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends."`,
      );
    },
  );
});
