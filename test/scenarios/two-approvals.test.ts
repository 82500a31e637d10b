import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ approvals: { needed: 2, requesterMayApprove: false } });
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('a board where two maintainers must agree', () => {
  scenario('by command', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.says('mira', '/approve');
    await thread.says('mira', '/approve');
    await thread.says('noor', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-1b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer and noor-maintainer. I tell you how it ends.

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: Thank you, noted. \`c-1\` needs one more yes, from somebody else, before anything is done.

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: Thank you, noted. \`c-1\` needs one more yes, from somebody else, before anything is done.

      noor-maintainer: /approve
      [👀 steward-bot]"
    `);
  });

  scenario(
    `by reaction; one taken back no longer counts, and that shows (${issue('palantir/policy-bot', 266)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
      await thread.reactsToCase('mira', '👍');
      const one = await thread.reply();
      await thread.reactsToCase('mira', '👍', 'remove');
      const none = await thread.reply();
      await thread.reactsToCase('noor', '👍');
      const another = await thread.reply();
      await thread.reactsToCase('mira', '👍');
      const both = await thread.reply();
      const lastLines = [one, none, another, both].map((reply) => reply.split('\n').at(-1));
      expect(lastLines.join('\n')).toMatchInlineSnapshot(`
        "🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. 1 of 2 approvals so far. Without a decision it ends on 2026-12-05.
        🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. 0 of 2 approvals so far. Without a decision it ends on 2026-12-05.
        🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. 1 of 2 approvals so far. Without a decision it ends on 2026-12-05.
        🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by noor-maintainer and mira-maintainer. I tell you how it ends."
      `);
    },
  );

  scenario('none of whom asked for it', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Swift 13B', '/report olivia-owner/swift-13b');
    await thread.says('mira', '/approve');
    await thread.says('noor', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /report olivia-owner/swift-13b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. 1 of 2 approvals so far. Without a decision it ends on 2026-12-05.

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: On this leaderboard, whoever asked for something cannot approve it. \`c-1\` needs a yes from another maintainer.

      noor-maintainer: /approve
      [👀 steward-bot]

      steward-bot: Thank you, noted. \`c-1\` needs one more yes, from somebody else, before anything is done."
    `);
  });
});
