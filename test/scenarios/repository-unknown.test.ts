import { describe, expect } from 'vitest';
import { callHub } from './call-hub.ts';
import { datasetsOf } from './datasets.ts';
import type { Talk } from './open-talk.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const path = (model: string) => `olivia-owner/${model}_eval_request_False_bfloat16_Original.json`;

/** What is asked while the Hub answers 500 about one model so many times; what the bot logs about that is no complaint. */
async function whileTheHubFails(talk: Talk, model: string, { text, count }: { text: string; count: number }) {
  const { sandbox, complaints } = talk.board;
  const match = { path: `/api/models/olivia-owner/${model}(/|$)`, user: 'steward-bot' };
  sandbox.addFault({ match, action: 'fail', status: 500, count });
  const said = await talk.asks('olivia', text);
  await fetch(`${sandbox.controlUrl}/faults`, { method: 'DELETE' });
  complaints.length = 0;
  return said;
}

describe('a repository that the Hub cannot tell of', () => {
  scenario('a report says what it could find out, and proposes nothing', async ({ talk }) => {
    const text = '/report olivia-owner/swift-1b';
    expect(await whileTheHubFails(talk, 'swift-1b', { text, count: 3 })).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      I could not look at the model's repository just now: the Hub did not answer. Please ask again in a while; nothing was launched."
    `);
    expect(await talk.asks('olivia', text)).toContain('**I propose to launch it again**');
  });

  scenario('a submission waits until the Hub answers, and is not refused', async ({ talk }) => {
    const text = '/submit olivia-owner/heron-7b';
    expect(await whileTheHubFails(talk, 'heron-7b', { text, count: 3 })).toContain('in the queue');
  });

  scenario('one that became private after it was submitted cannot be launched again', async ({ talk, board }) => {
    const model = '/api/models/olivia-owner/swift-1b/settings';
    await callHub(board, { login: 'olivia-owner', method: 'PUT', path: model, body: { private: true } });
    expect(await talk.asks('olivia', `/report ${path('swift-1b')}`)).toContain(
      'gone or private, so it cannot be evaluated',
    );
  });
});

describe('a request file that another one replaced, or that is gone', () => {
  scenario('a newer request of the same model and precision is named', async ({ talk, board }) => {
    const datasets = datasetsOf(board);
    const text = await datasets.text('requests', path('swift-13b'));
    const newer = path('swift-13b').replace('_False_', '_True_');
    const write = { [newer]: text.replace(/"submitted_time": "[^"]+"/, '"submitted_time": "2026-11-20T08:00:00Z"') };
    await datasets.commits('mira', 'requests', { write });
    expect(await talk.asks('olivia', `/report ${path('swift-13b')}`)).toContain(
      `A newer request of this model took its place: \`${newer}\``,
    );
  });

  scenario('the file of an open proposal is deleted: nothing is left to approve', async ({ talk, board }) => {
    const datasets = datasetsOf(board);
    const thread = await talk.opens('olivia', 'Failed', `/report ${path('swift-70b')}`);
    await datasets.commits('mira', 'requests', { remove: [path('swift-70b')] });
    await datasets.botFollows();
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: closed, because what it proposed no longer stands. Nothing was done.

      steward-bot: The request file \`olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json\` was deleted meanwhile, so there is nothing left to launch. \`/submit olivia-owner/swift-70b\` asks for a new evaluation."
    `);
    expect(await talk.asks('olivia', `/report ${path('swift-70b')}`)).toMatchInlineSnapshot(`
      "I found no request file for \`olivia-owner/swift-70b\`. Did you mean one of these?

      - \`/report olivia-owner/swift-13b\`
      - \`/report olivia-owner/swift-14b\`
      - \`/report olivia-owner/swift-1b\`
      - \`/report olivia-owner/swift-3b\`
      - \`/report olivia-owner/swift-8b\`"
    `);
  });

  scenario('the file is deleted before the approval comes: nothing is launched', async ({ talk, board }) => {
    const thread = await talk.opens('olivia', 'Failed', `/report ${path('swift-3b')}`);
    await datasetsOf(board).commits('mira', 'requests', { remove: [path('swift-3b')] });
    await thread.reactsToCase('mira', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ⏹️ \`c-1\`: closed, because what it proposed no longer stands. Nothing was done.
      [👍 mira-maintainer]

      steward-bot: The request file \`olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json\` was deleted meanwhile, so there is nothing left to launch. \`/submit olivia-owner/swift-3b\` asks for a new evaluation."
    `);
  });
});
