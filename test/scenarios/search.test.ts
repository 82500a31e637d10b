import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('looking for models', () => {
  scenario('by names, licence and category, in both generations of the syntax', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Search', '/search falcon-7b; Hub License: Apache-2.0');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "| Model | Precision | Average |
      |---|---|---:|
      | [tiiuae/falcon-7b](https://hub.test/tiiuae/falcon-7b) | bfloat16 | 5.11 |
      | [tiiuae/falcon-7b-instruct](https://hub.test/tiiuae/falcon-7b-instruct) | bfloat16 | 5.02 |"
    `);
    await thread.says('sam', '/search @license:MIT @type:chat official providers');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "| Model | Precision | Average |
      |---|---|---:|
      | [microsoft/Phi-3.5-MoE-instruct](https://hub.test/microsoft/Phi-3.5-MoE-instruct) | bfloat16 | 35.46 |
      | [microsoft/phi-4](https://hub.test/microsoft/phi-4) | bfloat16 | 34.25 |
      | [microsoft/Phi-3-medium-4k-instruct](https://hub.test/microsoft/Phi-3-medium-4k-instruct) | bfloat16 | 32.90 |
      | [microsoft/Phi-3-medium-128k-instruct](https://hub.test/microsoft/Phi-3-medium-128k-instruct) | bfloat16 | 31.71 |
      | [microsoft/Phi-3-small-8k-instruct](https://hub.test/microsoft/Phi-3-small-8k-instruct) | bfloat16 | 29.67 |
      | [microsoft/Phi-3-small-128k-instruct](https://hub.test/microsoft/Phi-3-small-128k-instruct) | bfloat16 | 28.59 |
      | [microsoft/Phi-3.5-mini-instruct](https://hub.test/microsoft/Phi-3.5-mini-instruct) | bfloat16 | 27.57 |
      | [microsoft/Phi-3-mini-4k-instruct](https://hub.test/microsoft/Phi-3-mini-4k-instruct) | float16 | 27.41 |
      | [microsoft/Phi-3-mini-4k-instruct](https://hub.test/microsoft/Phi-3-mini-4k-instruct) | bfloat16 | 25.97 |
      | [microsoft/Phi-3-mini-128k-instruct](https://hub.test/microsoft/Phi-3-mini-128k-instruct) | bfloat16 | 25.63 |

      … and 2 more; best average first."
    `);
    await thread.says('sam', '/search /^qwen/qwen2.5-[0-9]+b-.*t$/');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `
      "| Model | Precision | Average |
      |---|---|---:|
      | [Qwen/Qwen2.5-72B-Instruct](https://hub.test/Qwen/Qwen2.5-72B-Instruct) | bfloat16 | 38.21 |
      | [Qwen/Qwen2.5-32B-Instruct](https://hub.test/Qwen/Qwen2.5-32B-Instruct) | bfloat16 | 36.17 |
      | [Qwen/Qwen2.5-14B-Instruct](https://hub.test/Qwen/Qwen2.5-14B-Instruct) | bfloat16 | 32.18 |
      | [Qwen/Qwen2.5-7B-Instruct](https://hub.test/Qwen/Qwen2.5-7B-Instruct) | bfloat16 | 26.87 |
      | [Qwen/Qwen2.5-3B-Instruct](https://hub.test/Qwen/Qwen2.5-3B-Instruct) | bfloat16 | 21.03 |"
    `,
    );
  });

  scenario('that are not there', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Search', '/search 01-ai/Yi-34B-Chatt');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"No model on the board matches \`01-ai/Yi-34B-Chatt\`. Did you mean \`01-ai/Yi-34B-Chat\`, \`01-ai/Yi-34B\`, \`01-ai/Yi-1.5-34B-Chat\`, \`01-ai/Yi-6B-Chat\`?"`,
    );
    await thread.says('sam', '/search no such model; @precision:4bit; Hub License: wtfpl');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"No model on the board matches \`no such model; @precision:4bit; Hub License: wtfpl\`. \`/faq search\` shows what I understand."`,
    );
  });

  scenario('in a way that cannot be read is told what is wrong', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Search', '/search @licens:mit');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"I do not know \`@licens\`. Did you mean \`@license:\`? There are \`@architecture:\`, \`@license:\`, \`@precision:\`, \`@type:\` and \`official providers\`."`,
    );
    await thread.says('sam', '/search /(?=llama)/');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"I cannot use the regular expression \`(?=llama)\`: \`invalid or unsupported Perl syntax: (?=\`. Lookarounds and back-references do not work here."`,
    );
    await thread.says('sam', '/search');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"What should I look for? For example \`/search llama;mistral\`, or \`/search Hub License: MIT\`."`,
    );
    await thread.says('sam', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: \`search-empty\` (by sam-stranger)
      - 2026-11-21 12:00: \`search-pattern-invalid\` (by sam-stranger)
      - 2026-11-21 12:00: \`search-unknown-field\` (by sam-stranger)"
    `);
  });
});
