import { expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ approvals: { prose: true, needed: 2 } });

scenario('a yes in words that was taken back before anything was done does not count', async ({ talk }) => {
  const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
  await thread.says('mira', 'LGTM, go ahead');
  expect(await thread.reply()).toMatchInlineSnapshot(
    `"Thank you, noted. \`c-1\` needs one more yes, from somebody else, before anything is done."`,
  );
  await thread.edits('mira', 'LGTM, but let us wait until Monday.');
  await thread.says('noor', 'Go ahead!');
  expect(await thread.reply()).toMatchInlineSnapshot(`
    "**This is a new proposal for \`c-1\`; approvals of the one before do not count.** The approval was taken back.

    ### \`olivia-owner/swift-1b\` at \`bfloat16\`

    Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

    The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

    <details><summary>From the log</summary>…</details>

    **I propose to launch it again**, at the same commit.

    🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. 0 of 2 approvals so far. Without a decision it ends on 2026-12-05."
  `);
});
