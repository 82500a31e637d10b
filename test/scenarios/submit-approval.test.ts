import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ submissions: { approval: 'maintainer' } });

describe('a board whose submissions wait for a maintainer', () => {
  scenario('what is chosen for the submitter is said, so that it can be corrected', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit olivia-owner/heron-7b-jinja revision=main precision=float16',
        '/submit olivia-owner/heron-7b-leftover-code type=chat',
        '/submit olivia-owner/heron-7b-lora',
        '/submit Olivia-Owner/Heron-3B-Chat base=olivia-owner/heron-7b',
        '/submit olivia-owner/heron-1.5b-pickle',
        '/submit olivia-owner/heron-7b-vocab',
        '/submit olivia-owner/condor-123b-gptq',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit olivia-owner/heron-7b-jinja revision=main precision=float16
      steward-bot: ### \`olivia-owner/heron-7b-jinja\` at \`float16\`

      Request file: \`olivia-owner/heron-7b-jinja_eval_request_False_float16_Original.json\` (commit \`6467235d\`, 7.242 billion parameters, Original weights, 🟢 : pretrained)

      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.
      - This commit already has a request at \`bfloat16\`: \`olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json\`. The new one makes a second row.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      olivia: /submit olivia-owner/heron-7b-leftover-code type=chat
      steward-bot: ### \`olivia-owner/heron-7b-leftover-code\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-leftover-code_eval_request_False_bfloat16_Original.json\` (commit \`53fab3f4\`, 7.242 billion parameters, Original weights, 💬 : chat models (RLHF, DPO, IFT, ...))

      - No precision was given, so I took \`bfloat16\`, which config.json declares.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      olivia: /submit olivia-owner/heron-7b-lora
      steward-bot: ### \`olivia-owner/heron-7b-lora\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-lora_eval_request_False_bfloat16_Adapter.json\` (commit \`2065658b\`, 7.242 billion parameters, Adapter weights, 🔶 : fine-tuned on domain-specific datasets)

      - The repository has an adapter_config.json, so I took \`Adapter\` as weight type.
      - I took \`olivia-owner/heron-7b\` as base model from the files of the model.
      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🔶 : fine-tuned on domain-specific datasets\` because its card names a base model. Correct it with \`type=\` if that is wrong.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      olivia: /submit Olivia-Owner/Heron-3B-Chat base=olivia-owner/heron-7b
      steward-bot: **Not submitted.** This commit of \`olivia-owner/heron-3b-chat\` has already been evaluated at \`bfloat16\`: see \`olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json\`. If you do not see it on the board, check the filters first; for new weights, submit the new commit.

      olivia: /submit olivia-owner/heron-1.5b-pickle
      steward-bot: ### \`olivia-owner/heron-1.5b-pickle\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-1.5b-pickle_eval_request_False_bfloat16_Original.json\` (commit \`01b18ff0\`, 1.5 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.
      - \`olivia-owner/heron-1.5b-pickle\` has no safetensors. The evaluation uses the older weight files; safetensors are safer and load faster.
      - The size of 1.5 billion parameters is read from the name, because \`olivia-owner/heron-1.5b-pickle\` has no safetensors.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      olivia: /submit olivia-owner/heron-7b-vocab
      steward-bot: ### \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json\` (commit \`3468b3fd\`, 7.242 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.
      - The new request takes the place of \`olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json\` (failed).

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      olivia: /submit olivia-owner/condor-123b-gptq
      steward-bot: ### \`olivia-owner/condor-123b-gptq\` at \`GPTQ\`

      Request file: \`olivia-owner/condor-123b-gptq_eval_request_False_GPTQ_Original.json\` (commit \`8194e08a\`, 123 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`GPTQ\`, in which the weights are quantised.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.
      - The size of 123 billion parameters is read from the name, because \`olivia-owner/condor-123b-gptq\` has no safetensors.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
  });

  scenario('an approved one is opened, evaluated and told', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Heron 7B', '/submit olivia-owner/heron-7b type=fine-tuned');
    await thread.reactsToCase('sam', '👍');
    await thread.says('mira', '/approve');
    await thread.evaluationEnds();
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /submit olivia-owner/heron-7b type=fine-tuned
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json\` (commit \`e10dcc9a\`, 7.242 billion parameters, Original weights, 🔶 : fine-tuned on domain-specific datasets)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC. Approved by mira-maintainer.
      [👍 sam-stranger]

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/heron-7b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('a declined one tells its submitter why', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Heron merge', '/submit olivia-owner/heron-7b-merge');
    await thread.says('mira', '/reject');
    await thread.says('mira', '/reject the base model comes first, @olivia-owner <b>please</b>');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /submit olivia-owner/heron-7b-merge
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-merge\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-merge_eval_request_False_bfloat16_Original.json\` (commit \`c6295c74\`, 7.242 billion parameters, Original weights, 🤝 : base merges and moerges)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🤝 : base merges and moerges\` from its tags. Correct it with \`type=\` if that is wrong.

      ⛔ \`c-1\`: declined by mira-maintainer: the base model comes first, @⁠olivia-owner please

      mira-maintainer: /reject
      [👀 steward-bot]

      steward-bot: I could not read \`/reject\`:

      - \`reason\` is missing.

      It is written like this: \`/reject c-12 the model is derived from a flagged one\`. You can edit your comment; I read it again.

      mira-maintainer: /reject the base model comes first, @olivia-owner <b>please</b>
      [👀 steward-bot]

      steward-bot: @olivia-owner mira-maintainer declined \`c-1\` (\`olivia-owner/heron-7b-merge\`): the base model comes first, @⁠olivia-owner please"
    `);
  });
});
