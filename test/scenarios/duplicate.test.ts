import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const file = 'olivia-owner/swift-8b_eval_request_False_float16_Original.json';

describe('the same evaluation twice', () => {
  scenario('is found among the request files of a model', async ({ talk }) => {
    expect(await talk.asks('sam', '/duplicate olivia-owner/swift-8b')).toMatchInlineSnapshot(
      `"\`olivia-owner/swift-8b\` is not on the board twice: no two entries have the same commit and the same precision."`,
    );
    await talk.changes('mira', file, { precision: 'bfloat16' });
    expect(await talk.asks('sam', '/duplicate olivia-owner/swift-8b')).toMatchInlineSnapshot(`
      "The same commit at the same precision, more than once:

      - \`f9b3bc65\` at \`bfloat16\`: [olivia-owner/swift-8b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json), [olivia-owner/swift-8b\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_float16_Original.json)

      The owner or a maintainer takes one of them off with \`/remove path/of/the/request-file.json\`."
    `);
  });

  scenario('is looked for in the whole table', async ({ talk }) => {
    expect(await talk.asks('sam', '/duplicates')).toMatchInlineSnapshot(`
      "The same commit at the same precision, more than once:

      - \`607a30d7\` at \`bfloat16\`: \`gpt2\` in the table, \`openai-community/gpt2\` in the table

      The owner or a maintainer takes one of them off with \`/remove path/of/the/request-file.json\`."
    `);
  });
});

describe('a failed model comes again under another name', () => {
  scenario('its weights give it away, and the way out is told', async ({ talk }) => {
    expect(await talk.asks('olivia', '/submit olivia-owner/swift-1b-again')).toMatchInlineSnapshot(
      `"**Not submitted.** \`olivia-owner/swift-1b-again\` has the very weights of \`olivia-owner/swift-1b\`, whose evaluation failed. Another name does not change how it ends: \`/report olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json\` finds out why it failed and launches it again where that helps."`,
    );
  });
});
