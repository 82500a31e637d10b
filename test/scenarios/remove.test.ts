import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a model is taken off the board', () => {
  scenario('its owner asks, a maintainer approves, the row goes and the model may come again', async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Remove model',
      '/remove olivia-owner/heron-7b-jinja wrong chat template',
    );
    await thread.reactsToCase('mira', '👍');
    await thread.evaluationGoesOn();
    await thread.says('olivia', '/submit olivia-owner/heron-7b-jinja');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /remove olivia-owner/heron-7b-jinja wrong chat template
      [👀 steward-bot]

      steward-bot: ### Take \`olivia-owner/heron-7b-jinja\` at \`bfloat16\` off the board

      Request file: [olivia-owner/heron-7b-jinja\\_eval\\_request\\_False\\_bfloat16\\_original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json) (status \`FINISHED\`). The owner asks for it: wrong chat template

      **I propose to delete the request file.** The results are kept. The table shows it within 1 minute after the approval, and the model may be submitted again then.

      ⌛ \`c-1\`: done. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by mira-maintainer.
      [👍 mira-maintainer]

      steward-bot: @olivia-owner \`olivia-owner/heron-7b-jinja\` is taken off the board (\`c-1\`); the table shows it within 1 minute. It may be submitted again then: \`/submit olivia-owner/heron-7b-jinja\`.

      olivia-owner: /submit olivia-owner/heron-7b-jinja
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-jinja\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_Original.json\` (commit \`6467235d\`, 7.242 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      🕐 \`c-2\`: in the queue; the request file says \`PENDING\`. I tell you how it ends."
    `);
  });

  scenario('somebody else asks: the owner has to', async ({ talk }) => {
    expect(await talk.asks('sam', '/remove olivia-owner/swift-1b')).toMatchInlineSnapshot(
      `"Only \`olivia-owner\` itself, a member of it who may write, or a maintainer of this leaderboard can ask for that. If the model is yours, please write \`/remove olivia-owner/swift-1b\` here from that account."`,
    );
  });

  scenario('the answer to the commit is lost: it is found again, not repeated', async ({ talk }) => {
    const { sandbox, bot, complaints } = talk.board;
    const dataset = { type: 'dataset', name: 'open-llm-leaderboard/requests' } as const;
    const thread = await talk.opens('olivia', 'Remove model', '/remove olivia-owner/swift-13b');
    sandbox.addFault({ match: { path: 'requests/commit/main$' }, action: 'drop-after-apply', count: 1 });
    await thread.reactsToCase('noor', '👍');
    await talk.waits(0.01);
    expect(await thread.reply()).toContain('is taken off the board');
    const titles: string[] = [];
    for await (const { title } of bot.desk.hub.listCommits(dataset, 'main')) titles.push(title);
    expect(titles.filter((title) => title.startsWith('Remove olivia-owner/swift-13b'))).toHaveLength(1);
    complaints.length = 0;
  });
});
