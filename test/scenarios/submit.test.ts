import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ submissions: { quota: { requests: 3, days: 7 } } });

describe('a model is submitted', () => {
  scenario('its request file is opened at once, and its owner is told how it ends', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'A new model', '/submit olivia-owner/heron-7b type=fine-tuned');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /submit olivia-owner/heron-7b type=fine-tuned
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json\` (commit \`e10dcc9a\`, 7.242 billion parameters, Original weights, 🔶 : fine-tuned on domain-specific datasets)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends."
    `);
    await thread.evaluationGoesOn();
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/heron-7b\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json\` (commit \`e10dcc9a\`, 7.242 billion parameters, Original weights, 🔶 : fine-tuned on domain-specific datasets)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.

      🏃 \`c-1\`: running as job \`95262414\`. I tell you how it ends."
    `);
    await thread.evaluationEnds();
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/heron-7b\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json\` (commit \`e10dcc9a\`, 7.242 billion parameters, Original weights, 🔶 : fine-tuned on domain-specific datasets)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC.

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/heron-7b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('its first evaluation fails: the cause is named, and a report gets it launched again', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 2B', '/submit olivia-owner/swift-2b');
    await thread.evaluationEnds();
    await thread.says('olivia', '/report olivia-owner/swift-2b');
    await thread.reactsToCase('mira', '👍');
    await thread.evaluationEnds();
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /submit olivia-owner/swift-2b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-2b\` at \`bfloat16\`

      Request file: \`olivia-owner/swift-2b_eval_request_False_bfloat16_Original.json\` (commit \`36e723d1\`, 2.6 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      ❌ \`c-1\`: the evaluation ended as \`FAILED\`.

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/swift-2b\` ended as \`FAILED\` (\`c-1\`). The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      Write \`/report olivia-owner/swift-2b_eval_request_False_bfloat16_Original.json\` and I ask for another launch where that helps. The [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-2b_eval_request_False_bfloat16_Original.json) has the details.

      olivia-owner: /report olivia-owner/swift-2b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-2b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-2b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-2b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`36e723d1\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⌛ \`c-2\`: finished; the request file says \`FINISHED\`. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by mira-maintainer.
      [👍 mira-maintainer]

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/swift-2b\` is finished (\`c-2\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-2b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('several in one message count together for the quota of their namespace', async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Two more',
      '/submit olivia-owner/heron-7b-own-licence\n/submit olivia-owner/heron-7b-merge',
    );
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /submit olivia-owner/heron-7b-own-licence
      /submit olivia-owner/heron-7b-merge
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-own-licence\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-own-licence_eval_request_False_bfloat16_Original.json\` (commit \`383b493c\`, 7.242 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends.

      steward-bot: **Not submitted.** \`olivia-owner\` has reached its 3 submissions in 7 days; they are counted for the namespace of the model, whoever submits. The next one is possible from 28 November 2026, 12:00 UTC."
    `);
  });

  scenario('in plain words', async ({ talk }) => {
    const thread = await talk.opens(
      'sam',
      'Add my model',
      'Hello, could you please evaluate my model sam-stranger/eagle-9b? It is a fine-tune in bfloat16.',
    );
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: Hello, could you please evaluate my model sam-stranger/eagle-9b? It is a fine-tune in bfloat16.
      [👀 steward-bot]

      steward-bot: I read this as a submission; if that is wrong, write \`/remove sam-stranger/eagle-9b\`.

      ### \`sam-stranger/eagle-9b\` at \`bfloat16\`

      Request file: \`sam-stranger/eagle-9b_eval_request_False_bfloat16_Original.json\` (commit \`71a95bcb\`, 9.2 billion parameters, Original weights, 🟢 : pretrained)

      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends."
    `);
  });

  scenario(
    'the same submission from a second thread joins the case, and both comments are kept up to date',
    async ({ talk }) => {
      const first = await talk.opens('olivia', 'Please add it', '/submit heron-labs/heron-13b precision=float16');
      const second = await talk.opens('sam', 'Is it coming?', '/submit heron-labs/heron-13b precision=float16');
      expect(await second.transcript()).toMatchInlineSnapshot(`
        "sam-stranger: /submit heron-labs/heron-13b precision=float16
        [👀 steward-bot]

        steward-bot: **Not submitted.** \`heron-labs/heron-13b\` at \`float16\` is already waiting to be evaluated, at commit \`565b6140\`. Follow it in \`heron-labs/heron-13b_eval_request_False_float16_Original.json\`; nothing more is needed."
      `);
      await first.evaluationEnds();
      expect(await second.transcript()).toMatchInlineSnapshot(`
        "sam-stranger: /submit heron-labs/heron-13b precision=float16
        [👀 steward-bot]

        steward-bot: **Not submitted.** \`heron-labs/heron-13b\` at \`float16\` is already waiting to be evaluated, at commit \`565b6140\`. Follow it in \`heron-labs/heron-13b_eval_request_False_float16_Original.json\`; nothing more is needed."
      `);
    },
  );
});
