import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('questions about the board', () => {
  scenario('are answered in its own words, with what its configuration says', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Renaming', '/faq how do I rename my model?');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"**Rename the repository on the Hub first, then write \`/rename old-org/old new-org/new\`** and link the pull requests if you have opened some. I look for the pull requests or make them, check that they change nothing but the name, and merge all of them after a maintainer's yes. Scores and flags go along with the name."`,
    );
    await thread.says('sam', '/faq size limits');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"**Up to 100 billion parameters at float16 or bfloat16.** Quantised models may have 140 billion times the factor of their quantisation: 2 at 8 bit, 4 at 4 bit. Precisions that can be asked for: \`float16\`, \`bfloat16\`, \`8bit\`, \`4bit\`, \`GPTQ\`. For a larger model open a discussion, so that maintainers can decide about it."`,
    );
    await thread.says('sam', '/faq search');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "**\`/search\` takes what the board's own search takes:**

      - part of a name: \`/search yi-34b\`
      - several names: \`/search llama;mistral\`
      - a licence: \`/search Hub License: MIT\`, also together with names: \`/search phi; Hub License: MIT\`
      - \`@architecture:\`, \`@license:\`, \`@precision:\` and \`@type:\`: \`/search qwen @precision:bfloat16 @type:chat\`
      - a regular expression between slashes: \`/search /qwen.*7b$/\`
      - only official providers: \`/search official providers; @type:pretrained\`"
    `);
  });

  scenario('are listed when nothing is asked, and when the words fit none', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Questions', '/faq');
    expect((await thread.reply()).split('\n').slice(0, 5).join('\n')).toMatchInlineSnapshot(`
      "These I can answer:

      **Submitting**
      - \`/faq submit\` – how to submit a model
      - \`/faq remote-code\` – models that need \`trust_remote_code\`"
    `);
    await thread.says('sam', '/faq the weather in Paris');
    expect((await thread.reply()).split('\n')[0]).toMatchInlineSnapshot(
      `"I have no answer that is clearly about \`the weather in Paris\`. These I can answer:"`,
    );
    await thread.says('sam', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: \`faq-not-found\` (by sam-stranger)
      - 2026-11-21 12:00: \`faq-list\` (by sam-stranger)"
    `);
  });
});
