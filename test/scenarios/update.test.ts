import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const overwriting = scenarios();
const removingFirst = scenarios({ submissions: { update: 'remove-first' } });
const model = 'olivia-owner/heron-7b-vocab';

/** The newer commit's id is another one in every sandbox. */
const headless = (transcript: string) => transcript.replace(/→ `[0-9a-f]{8}`/, '→ `HEAD`');

describe('a newer commit of a model', () => {
  overwriting('overwrites the request file', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'New version', `/update ${model}`);
    await thread.evaluationGoesOn();
    await thread.evaluationGoesOn();
    expect(headless(await thread.transcript())).toMatchInlineSnapshot(`
      "olivia-owner: /update olivia-owner/heron-7b-vocab
      [👀 steward-bot]

      steward-bot: ### Update \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Commit \`c9c3af69\` ([olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json), \`FAILED\`) → \`HEAD\`

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      The new request overwrites the old request file. Its results are kept.

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC.

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/heron-7b-vocab\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  removingFirst('removes the old entry first where the board wants it, in one case', async ({ talk }) => {
    expect(await talk.asks('sam', `/update ${model}`)).toMatchInlineSnapshot(
      `"Only \`olivia-owner\` itself, a member of it who may write, or a maintainer of this leaderboard can ask for that. If the model is yours, please write \`/update olivia-owner/heron-7b-vocab\` here from that account."`,
    );
    const thread = await talk.opens('olivia', 'New version', `/update ${model}`);
    await thread.reactsToCase('mira', '👍');
    await thread.evaluationGoesOn();
    await thread.evaluationGoesOn();
    expect(headless(await thread.transcript())).toMatchInlineSnapshot(`
      "olivia-owner: /update olivia-owner/heron-7b-vocab
      [👀 steward-bot]

      steward-bot: ### Update \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Commit \`c9c3af69\` ([olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json), \`FAILED\`) → \`HEAD\`

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      On this leaderboard the old entry is removed first: **I propose to do both at once.**

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC. Approved by mira-maintainer.
      [👍 mira-maintainer]

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/heron-7b-vocab\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });
});
