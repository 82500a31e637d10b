import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a failed evaluation is reported', () => {
  scenario('a maintainer reacts with 👍, it is launched again and followed to its end', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Failed model', '/report olivia-owner/swift-3b');
    await thread.reactsToCase('mira', '👍');
    await thread.evaluationEnds();
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: /report olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC. Approved by mira-maintainer.
      [👍 mira-maintainer]

      steward-bot: @sam-stranger The evaluation of \`olivia-owner/swift-3b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('in plain words with a link; thanks and chatter get no answer', async ({ talk }) => {
    const link = talk.link('olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json');
    const thread = await talk.opens('olivia', 'Model failed', `Hi! My model failed, could you check? ${link}`);
    await thread.says('sam', 'I see the same with mine, good luck.');
    await thread.says('olivia', 'Thanks a lot!');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: Hi! My model failed, could you check? https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json
      [👀 steward-bot]

      steward-bot: I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      sam-stranger: I see the same with mine, good luck.

      olivia-owner: Thanks a lot!"
    `);
  });

  scenario('from a second thread it joins the case, and both comments are kept up to date', async ({ talk }) => {
    const first = await talk.opens('olivia', 'Swift 13B failed', '/report olivia-owner/swift-13b');
    const second = await talk.opens('sam', 'Same here', '/report olivia-owner/swift-13b');
    await second.says('sam', '/report olivia-owner/swift-13b');
    await first.says('mira', '/approve');
    expect(await first.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-13b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#⁠10](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      mira-maintainer: /approve
      [👀 steward-bot]"
    `);
    expect(await second.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: /report olivia-owner/swift-13b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#⁠9](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      sam-stranger: /report olivia-owner/swift-13b
      [👀 steward-bot]

      steward-bot: This is asked for already: \`c-1\` is open in this thread for \`olivia-owner/swift-13b\`. \`/status c-1\` shows where it stands."
    `);
  });

  scenario('it fails again: the cause is named, and the next report says how often it was tried', async ({ talk }) => {
    const report = '/report olivia-owner/heron-7b-no-tokenizer I have fixed the tokenizer';
    const thread = await talk.opens('olivia', 'No tokenizer', report);
    await thread.says('mira', '/approve');
    await thread.evaluationEnds();
    await thread.says('olivia', `${report}, really`);
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/heron-7b-no-tokenizer I have fixed the tokenizer
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-no-tokenizer\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-no-tokenizer\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-no-tokenizer_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`4f51680c\`)

      The tokenizer could not be loaded from the files at the submitted commit. That is on the model's side: its owner has to fix them, for example by saving the tokenizer again with a stable release of transformers, and submit the new commit.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ❌ \`c-1\`: the evaluation ended as \`FAILED\`. Approved by mira-maintainer.

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/heron-7b-no-tokenizer\` ended as \`FAILED\` (\`c-1\`). The tokenizer could not be loaded from the files at the submitted commit. That is on the model's side: its owner has to fix them, for example by saving the tokenizer again with a stable release of transformers, and submit the new commit.

      Write \`/report olivia-owner/heron-7b-no-tokenizer_eval_request_False_bfloat16_Original.json\` and I ask for another launch where that helps. The [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-no-tokenizer_eval_request_False_bfloat16_Original.json) has the details.

      olivia-owner: /report olivia-owner/heron-7b-no-tokenizer I have fixed the tokenizer, really
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-no-tokenizer\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-no-tokenizer\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-no-tokenizer_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`4f51680c\`)

      The tokenizer could not be loaded from the files at the submitted commit. That is on the model's side: its owner has to fix them, for example by saving the tokenizer again with a stable release of transformers, and submit the new commit.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit. It was launched again once before.

      🙋 \`c-2\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-2\`; say no with \`/reject c-2 reason\`. Without a decision it ends on 2026-12-05."
    `);
  });

  scenario('by a bot or from a message of the time before the first start it is left alone', async ({ talk }) => {
    const thread = await talk.finds('Model evaluation failed');
    await thread.says('sam', 'Any news?');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: Hi! My model olivia-owner/swift-1b failed and I can't see why, it runs fine here. Request file: https://huggingface.co/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json

      Could somebody have a look?

      sam-stranger: Any news?
      [👀 steward-bot]

      steward-bot: - [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json): **FAILED**, submitted 2024-09-10, job \`9468902\`. It shows in no queue because it failed: \`/report olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json\` finds out why."
    `);
    await thread.says('sam', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: \`model-failed\` (by sam-stranger, intent status\\_question, rule asks-for-news, rule asks-when “any news”)
      - 2026-11-21 12:00: it was written before I was switched on, so I left it alone: \`before-first-start\` (by olivia-owner)"
    `);
  });

  scenario('a launch that never happened is proposed again', async ({ talk }) => {
    expect(await talk.asks('olivia', '/report olivia-owner/swift-70b')).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
  });
});
