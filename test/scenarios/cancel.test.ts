import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a request is taken back', () => {
  scenario('by who asked for it, not by a stranger', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.says('sam', '/cancel');
    await thread.says('olivia', '/cancel');
    await thread.says('mira', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-1b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: cancelled by olivia-owner. Nothing was done.

      sam-stranger: /cancel
      [👀 steward-bot]

      steward-bot: \`c-1\` can be cancelled by olivia-owner, who asked for it, and by maintainers.

      olivia-owner: /cancel
      [👀 steward-bot]

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: There is nothing to approve in \`c-1\`: it is cancelled."
    `);
  });

  scenario('by a maintainer; too late once it was approved', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await thread.says('mira', '/withdraw');
    await thread.says('olivia', '/report olivia-owner/swift-3b');
    await thread.says('mira', '/approve');
    await thread.says('olivia', '/cancel');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: cancelled by mira-maintainer. Nothing was done.

      mira-maintainer: /withdraw
      [👀 steward-bot]

      olivia-owner: /report olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-2\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      mira-maintainer: /approve
      [👀 steward-bot]

      olivia-owner: /cancel
      [👀 steward-bot]

      steward-bot: \`c-2\` can no longer be cancelled: it is being evaluated."
    `);
  });

  scenario('by hiding the message that asked for it', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Swift 13B', 'Two of mine failed.');
    await thread.says('olivia', '/report olivia-owner/swift-13b');
    await thread.hides('olivia');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: Two of mine failed.
      [👀 steward-bot]

      steward-bot: Which model do you mean? Please write \`/report org/model\`, or link its request file.

      olivia-owner: (hidden)
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: closed, because the message that asked for it was hidden. Nothing was done."
    `);
  });

  scenario('when somebody else edits the message that asked for it', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Swift 70B', 'Thanks for the great leaderboard!');
    await thread.says('olivia', '/report olivia-owner/swift-70b');
    await thread.edits('olivia', '/report olivia-owner/swift-70b\n/submit sam-stranger/eagle-9b', 'mira');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: Thanks for the great leaderboard!

      olivia-owner: /report olivia-owner/swift-70b
      /submit sam-stranger/eagle-9b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: closed, because somebody else edited the message that asked for it. Nothing was done.

      steward-bot: mira-maintainer edited this message of olivia-owner. Commands count only as their author wrote them, so I left them alone. Please write them in a new comment."
    `);
  });
});
