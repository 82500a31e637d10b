import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('scores', () => {
  scenario('are shown raw and normalised, at each precision', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Scores', '/scores huggingfacetb/smollm-135m');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "**[HuggingFaceTB/SmolLM-135M](https://hub.test/HuggingFaceTB/SmolLM-135M)** at \`bfloat16\`, commit \`eec6e461\`: average **6.84**

      | | Raw | Normalised |
      |---|---:|---:|
      | IFEval | 0.2125 | 21.25 |
      | BBH | 0.3046 | 3.29 |
      | MATH Lvl 5 | 0.0068 | 0.68 |
      | GPQA | 0.2584 | 1.12 |
      | MUSR | 0.4366 | 13.34 |
      | MMLU-PRO | 0.1122 | 1.36 |

      \`/scores HuggingFaceTB/SmolLM-135M raw\` shows how raw scores become normalised ones."
    `);
  });

  scenario('are explained on demand', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Scores', '/scores 01-ai/Yi-1.5-34B raw');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "**[01-ai/Yi-1.5-34B](https://hub.test/01-ai/Yi-1.5-34B)** at \`bfloat16\`, commit \`4b486f81\`: average **25.62**

      | | Raw | Normalised |
      |---|---:|---:|
      | IFEval | 0.2841 | 28.41 |
      | BBH | 0.5976 | 42.75 |
      | MATH Lvl 5 | 0.1518 | 15.18 |
      | GPQA | 0.3658 | 15.44 |
      | MUSR | 0.4236 | 11.22 |
      | MMLU-PRO | 0.4666 | 40.73 |

      - IFEval: 0.2841 × 100 = 28.41
      - MATH Lvl 5: 0.1518 × 100 = 15.18
      - GPQA: (0.3658 − 0.25) / (1 − 0.25) × 100 = 15.44
      - MMLU-PRO: (0.4666 − 0.1) / (1 − 0.1) × 100 = 40.73
      - BBH: each subtask is normalised with its own random baseline, then the mean is taken; the raw score above is the mean of the subtasks' raw scores.
      - MUSR: each subtask is normalised with its own random baseline, then the mean is taken; the raw score above is the mean of the subtasks' raw scores.

      Normalised = (raw − random baseline) / (1 − random baseline) × 100, and 0 below the baseline. The average is the mean of the six."
    `);
  });

  scenario('of a model without any', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Scores', '/scores olivia-owner/swift-3b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"The board has no scores of \`olivia-owner/swift-3b\`. \`/status olivia-owner/swift-3b\` tells where its evaluation is."`,
    );
    await thread.says('sam', '/scores 01-ai/Yi-1.5-43B');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"The board has no scores of \`01-ai/Yi-1.5-43B\`. Did you mean \`01-ai/Yi-1.5-34B\`, \`01-ai/Yi-1.5-6B\`, \`01-ai/Yi-1.5-9B\`?"`,
    );
  });
});
