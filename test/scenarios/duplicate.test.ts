import { describe, expect } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { queueRead } from './queue-read.ts';
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

  scenario('is looked for in all request files and the whole table', async ({ talk, board }) => {
    await queueRead(board);
    expect(await talk.asks('sam', '/duplicates')).toMatchInlineSnapshot(`
      "The same commit at the same precision, more than once:

      - \`f9b3bc65\` at \`bfloat16\`: [olivia-owner/swift-8b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json), [olivia-owner/swift-8b\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_float16_Original.json)
      - \`607a30d7\` at \`float16\`: [gpt2\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/gpt2_eval_request_False_float16_Original.json), [openai-community/gpt2\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/openai-community/gpt2_eval_request_False_float16_Original.json)
      - \`607a30d7\` at \`bfloat16\`: [gpt2\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/gpt2_eval_request_False_bfloat16_Original.json), [openai-community/gpt2\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/openai-community/gpt2_eval_request_False_bfloat16_Original.json)

      The owner or a maintainer takes one of them off with \`/remove path/of/the/request-file.json\`."
    `);
  });

  scenario('is noticed unasked: the case of one of them says so, and operators see all', async ({ talk, board }) => {
    await queueRead(board);
    const request = (model: string) => `olivia-owner/${model}_eval_request_False_bfloat16_Original.json`;
    const twin = request('heron-7b-gated');
    const thread = await talk.opens('sam', 'Failed', `/report ${request('swift-3b')}`);
    const { revision } = JSON.parse(await datasetsOf(board).text('requests', request('swift-3b')));
    await talk.changes('mira', twin, { revision });
    expect(await thread.reply()).toContain('The same commit at the same precision has another request file, too');
    const page = await (await fetch(board.bot.url)).text();
    expect(page).toContain('Duplicates on');
    expect(page).toContain(`/blob/main/${twin}`);
    expect(await (await fetch(`${board.bot.url}/metrics`)).text()).toMatch(
      /^steward_duplicates\{board="[^"]+"\} [1-9]/m,
    );
    await talk.changes('mira', twin, { revision: 'main' });
    expect(await thread.reply()).not.toContain('another request file, too');
  });
});

describe('a failed model comes again under another name', () => {
  scenario('its weights give it away, and the way out is told', async ({ talk }) => {
    expect(await talk.asks('olivia', '/submit olivia-owner/swift-1b-again')).toMatchInlineSnapshot(
      `"**Not submitted.** \`olivia-owner/swift-1b-again\` has the very weights of \`olivia-owner/swift-1b\`, whose evaluation failed. Another name does not change how it ends: \`/report olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json\` finds out why it failed and launches it again where that helps."`,
    );
  });
});
