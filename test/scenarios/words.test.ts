import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const hubThread = (number: number) =>
  `https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/${number}`;
const file = (name: string) => `olivia-owner/${name}_eval_request_False_bfloat16_Original.json`;

describe('plain words start a case, and say so with a way out', () => {
  scenario(`a failure report with a link, and a rant (${hubThread(716)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Failed model eval',
      `Here is one more\n\n${talk.link(file('swift-1b'))}\n\nHow come this board is so flaky?`,
    );
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    await thread.says('olivia', '/cancel');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: Here is one more

      https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json

      How come this board is so flaky?
      [👀 steward-bot]

      steward-bot: I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: cancelled by olivia-owner. Nothing was done.

      olivia-owner: /cancel
      [👀 steward-bot]"
    `);
  });

  scenario('a submission', async ({ talk }) => {
    expect(
      await talk.asks('olivia', 'Hi, please add my model heron-labs/heron-13b in float16 to the leaderboard, thanks!'),
    ).toMatchInlineSnapshot(`
      "I read this as a submission; if that is wrong, write \`/remove heron-labs/heron-13b\`.

      ### \`heron-labs/heron-13b\` at \`float16\`

      Request file: \`heron-labs/heron-13b_eval_request_False_float16_Original.json\` (commit \`565b6140\`, 13.1 billion parameters, Original weights, 🟢 : pretrained)

      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.
      - This commit already has a request at \`bfloat16\`: \`heron-labs/heron-13b_eval_request_False_bfloat16_Original.json\`. The new one makes a second row.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends."
    `);
  });

  scenario('a removal, by the owner and by a stranger', async ({ talk }) => {
    const words = 'Please remove olivia-owner/heron-3b-chat from the leaderboard, its bfloat16 run was a mistake.';
    expect(await talk.asksEach('olivia', [words])).toMatchInlineSnapshot(`
      "olivia: Please remove olivia-owner/heron-3b-chat from the leaderboard, its bfloat16 run was a mistake.
      steward-bot: I read this as a removal request; if that is wrong, write \`/cancel\`.

      ### Take \`olivia-owner/heron-3b-chat\` at \`bfloat16\` off the board

      Request file: [olivia-owner/heron-3b-chat\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json) (status \`FINISHED\`). The owner asks for it.

      **I propose to delete the request file.** The results are kept. The table shows it within 1 minute after the approval, and the model may be submitted again then.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    expect(await talk.asksEach('sam', [words])).toMatchInlineSnapshot(`
      "sam: Please remove olivia-owner/heron-3b-chat from the leaderboard, its bfloat16 run was a mistake.
      steward-bot: I read this as a removal request.

      Only \`olivia-owner\` itself, a member of it who may write, or a maintainer of this leaderboard can ask for that. If the model is yours, please write \`/remove olivia-owner/heron-3b-chat precision=bfloat16\` here from that account."
    `);
  });

  scenario('a rename', async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Rename model',
      'I renamed olivia-owner/old-heron-3b to olivia-owner/heron-3b, can the board show the new name?',
    );
    expect((await thread.reply()).replace(/at `[0-9a-f]{8}`/g, 'at `head`')).toMatchInlineSnapshot(`
      "I read this as a rename request; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/old-heron-3b\` → \`olivia-owner/heron-3b\`

      The old name leads to the new one on the Hub, so it is the same model.

      - [open-llm-leaderboard/results#⁠1](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) at \`head\`: 1 file, a pure rename
      - [open-llm-leaderboard/requests#⁠1](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) at \`head\`: 1 file, a pure rename
      - 1 vote for \`olivia-owner/old-heron-3b\` goes over to the new name

      <details><summary>Files</summary>

      - \`olivia-owner/old-heron-3b/results_2024-07-21T11-02-59.310400.json\` → \`olivia-owner/heron-3b/results_2024-07-21T11-02-59.310400.json\`
      - \`olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b_eval_request_False_bfloat16_Original.json\`
      </details>

      **I propose to merge them, in this order**, at exactly these commits. The board shows the new name within 1 minute afterwards.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
  });

  scenario('a flag, and an appeal', async ({ talk }) => {
    const flag = await talk.opens(
      'olivia',
      '[FLAG] sam-stranger/eagle-7b-blend: undeclared merge',
      'Its card says "Merged with mergekit (ties) from olivia-owner/heron-7b", but there is no merge tag.',
    );
    expect(await flag.reply()).toMatchInlineSnapshot(`
      "I read this as a flag; if that is wrong, write \`/cancel\`.

      ### Flag \`sam-stranger/eagle-7b-blend\`: undeclared merge

      Asked for by olivia-owner. @sam-stranger: this is your model. Please answer here; the maintainers decide after 1 minute.

      What I found:

      - The card speaks of a merge at commit \`c72a336c\` ("Made with mergekit (slerp) from olivia-owner/heron-7b and sam-stranger/eagle-9b, half and half."), but the model has no \`merge\` tag.
      - The card names no \`base_model\` at commit \`c72a336c\`.
      - I do not find this line in the card at commit \`c72a336c\`: "Merged with mergekit (ties) from olivia-owner/heron-7b"

      **I propose to put it on the list of flagged models**, with a link to this discussion.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. A yes counts from 2026-11-21 on: the author has time to answer until then. Without a decision it ends on 2026-12-05."
    `);
    const appeal = await talk.opens(
      'sam',
      'My model was flagged wrongly',
      'Please remove the flag from sam-stranger/kite-7b, I have added the merge tag to the card.',
    );
    expect((await appeal.reply()).replace(/c-\d+/, 'c-N')).toMatchInlineSnapshot(`
      "I read this as an appeal against a flag; if that is wrong, write \`/cancel\`.

      \`sam-stranger/kite-7b\` has a discussion of its own for this (\`c-N\`): [please go on there](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N)."
    `);
  });

  scenario('a question about the status is answered, with nothing to take back', async ({ talk }) => {
    expect(
      await talk.asks('olivia', 'Hello, what is the status of olivia-owner/swift-14b? It has been running for weeks.'),
    ).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`."`,
    );
  });

  scenario('a refusal says what was read', async ({ talk }) => {
    expect(await talk.asks('olivia', 'olivia-owner/swift-14b failed, could you restart it?')).toMatchInlineSnapshot(`
      "I read this as a failure report.

      ### \`olivia-owner/swift-14b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json) (status \`RUNNING\`, commit \`ea92b330\`)

      It says that it has been running since 2 September 2024, which is longer than evaluations of its size have taken, so the job may have ended without saying so. A maintainer has to look: once the job is known to be gone and the request file says so, \`/report olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json\` asks for another launch."
    `);
  });
});
