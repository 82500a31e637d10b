import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';
import { setRequests } from './set-requests.ts';

const scenario = scenarios({ contents: undefined });

describe('a board without a dataset of table rows', () => {
  scenario('a case ends with what the request file says', async ({ talk, board }) => {
    const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-3b');
    await thread.reactsToCase('mira', '👍');
    const path = 'olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json';
    await setRequests(board, [path], { status: 'FINISHED' });
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ✅ \`c-1\`: finished; the request file says \`FINISHED\`. Approved by mira-maintainer.

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/swift-3b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('a removal ends when it is carried out', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Remove', '/remove olivia-owner/heron-7b-jinja');
    await thread.reactsToCase('mira', '👍');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### Take \`olivia-owner/heron-7b-jinja\` at \`bfloat16\` off the board

      Request file: [olivia-owner/heron-7b-jinja\\_eval\\_request\\_False\\_bfloat16\\_original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json) (status \`FINISHED\`). The owner asks for it.

      **I propose to delete the request file.** The results are kept. The table shows it within 1 minute after the approval, and the model may be submitted again then.

      ✅ \`c-1\`: done. Approved by mira-maintainer.

      steward-bot: @olivia-owner \`olivia-owner/heron-7b-jinja\` is taken off the board (\`c-1\`); the table shows it within 1 minute. It may be submitted again then: \`/submit olivia-owner/heron-7b-jinja\`."
    `);
  });

  scenario('questions about the table are answered with that', async ({ talk }) => {
    expect(
      await talk.asksEach('sam', [
        '/scores olivia-owner/heron-3b-chat',
        '/search @license:mit',
        '/status sam-stranger/eagle-7b',
        '/duplicate olivia-owner/swift-8b',
      ]),
    ).toMatchInlineSnapshot(`
      "sam: /scores olivia-owner/heron-3b-chat
      steward-bot: I cannot look that up here: this board's configuration names no dataset with its table.

      sam: /search @license:mit
      steward-bot: I cannot look that up here: this board's configuration names no dataset with its table.

      sam: /status sam-stranger/eagle-7b
      steward-bot: - [sam-stranger/eagle-7b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/sam-stranger/eagle-7b_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-09-20, job \`9817702\`. Its scores should be on the board, unless a filter hides them.

      sam: /duplicate olivia-owner/swift-8b
      steward-bot: \`olivia-owner/swift-8b\` is not on the board twice: no two entries have the same commit and the same precision."
    `);
  });
});
