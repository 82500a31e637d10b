import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('several models in one message', () => {
  scenario('are one case each, five at most', async ({ talk }) => {
    const names = [
      'swift-13b',
      'swift-3b',
      'heron-7b-vocab',
      'swift-70b',
      'heron-7b-gated',
      'heron-7b-remote-code',
      'swift-8b',
    ];
    const thread = await talk.opens(
      'olivia',
      'Failed models',
      `These evaluations failed, please rerun them:\n${names.map((name) => `- olivia-owner/${name}`).join('\n')}`,
    );
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I read this as a failure report; if that is wrong, write \`/cancel c-1\`.

      ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      steward-bot: I read this as a failure report; if that is wrong, write \`/cancel c-2\`.

      ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-2\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-2\`; say no with \`/reject c-2 reason\`. Without a decision it ends on 2026-12-05.

      steward-bot: I read this as a failure report; if that is wrong, write \`/cancel c-3\`.

      ### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      🙋 \`c-3\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-3\`; say no with \`/reject c-3 reason\`. Without a decision it ends on 2026-12-05.

      steward-bot: I read this as a failure report.

      ### \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`c9c3af69\`)

      The weights do not have the shapes that config.json announces, most often because the tokenizer has more entries than the embedding. That is on the model's side: its owner has to fix it and submit the new commit.

      <details><summary>From the log</summary>…</details>

      - The repository has changed since: the request pins commit \`c9c3af69\`, and its head is \`3468b3fd\`. Launching the old commit again gives the old result. If you have fixed something, submit the new commit: \`/submit olivia-owner/heron-7b-vocab\`.
      - I do not propose another launch, because it would fail in the same way.

      ---

      ### \`olivia-owner/heron-7b-gated\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-gated\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-gated_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`5d330750\`)

      The evaluation was not allowed to read the model or its base model, because it is gated or private. Its owner has to open it or grant this board access; then it can be relaunched.

      <details><summary>From the log</summary>…</details>

      I do not propose another launch, because it would fail in the same way.

      ---

      I take 5 from one message. For the other 2, one line each: \`/report olivia-owner/heron-7b-remote-code\`, \`/report olivia-owner/swift-8b\`."
    `);
  });

  scenario('more about an open case is no second request', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Eval failed', 'My model olivia-owner/swift-1b failed.');
    const before = (await thread.thread()).messages.length;
    await thread.says('olivia', 'The evaluation of olivia-owner/swift-1b failed again and again, please rerun it.');
    expect((await thread.thread()).messages).toHaveLength(before + 1);
  });
});
