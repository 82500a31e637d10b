import { describe, expect } from 'vitest';
import { callHub } from './call-hub.ts';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

const request = (model: string, weights = 'Original') => `${model}_eval_request_False_bfloat16_${weights}.json`;

describe('a model is to change its namespace', () => {
  scenario('RESO#24: somebody else asks, the old owner confirms, another maintainer approves', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const [from, to] = ['olivia-owner/heron-7b-jinja', 'sam-stranger/eagle-9b'];
    const thread = await talk.opens('sam', 'Rename', `/rename ${from} ${to}`);
    await thread.says('mira', '/approve');
    await thread.says('sam', '/confirm');
    await thread.reactsToCase('mira', '👍');
    await thread.says('olivia', '/confirm');
    await thread.says('noor', '/approve');
    expect(withoutCommits(await thread.transcript())).toMatchInlineSnapshot(`
      "sam-stranger: /rename olivia-owner/heron-7b-jinja sam-stranger/eagle-9b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-jinja\` → \`sam-stranger/eagle-9b\`

      The old name does not lead to the new one, and whoever asked does not own it. **Both names are repositories of their own on the Hub**; whether they are one model, nothing there says. The model leaves its namespace, so whoever asked for it cannot approve it.

      - \`open-llm-leaderboard/results\`: 1 file to rename
      - \`open-llm-leaderboard/requests\`: 1 file to rename

      <details><summary>Files</summary>

      - \`olivia-owner/heron-7b-jinja/results_2024-12-12T19-44-30.105219.json\` → \`sam-stranger/eagle-9b/results_2024-12-12T19-44-30.105219.json\`
      - \`olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json\` → \`sam-stranger/eagle-9b_eval_request_False_bfloat16_original.json\`
      </details>

      ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.
      [👍 mira-maintainer]

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: \`c-1\` cannot be approved yet: the owner of \`olivia-owner\` has to confirm it first, with \`/confirm c-1\`.

      sam-stranger: /confirm
      [👀 steward-bot]

      steward-bot: \`c-1\` waits for somebody who owns \`olivia-owner\` on the Hub or may write there. That is not this account.

      olivia-owner: /confirm
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-7b-jinja\` → \`sam-stranger/eagle-9b\`

      Confirmed by olivia-owner, who owns the old name. **Both names are repositories of their own on the Hub**; whether they are one model, nothing there says. The model leaves its namespace, so whoever asked for it cannot approve it.

      - \`open-llm-leaderboard/results\`: 1 file to rename; there is no pull request yet, so I open one
      - \`open-llm-leaderboard/requests\`: 1 file to rename; there is no pull request yet, so I open one

      <details><summary>Files</summary>

      - \`olivia-owner/heron-7b-jinja/results_2024-12-12T19-44-30.105219.json\` → \`sam-stranger/eagle-9b/results_2024-12-12T19-44-30.105219.json\`
      - \`olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json\` → \`sam-stranger/eagle-9b_eval_request_False_bfloat16_original.json\`
      </details>

      ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.

      steward-bot: ### \`olivia-owner/heron-7b-jinja\` → \`sam-stranger/eagle-9b\`

      Confirmed by olivia-owner, who owns the old name. **Both names are repositories of their own on the Hub**; whether they are one model, nothing there says. The model leaves its namespace, so whoever asked for it cannot approve it.

      - [open-llm-leaderboard/results#⁠2](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) at \`abcdef01\`: 1 file, a pure rename
      - [open-llm-leaderboard/requests#⁠2](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) at \`abcdef01\`: 1 file, a pure rename

      <details><summary>Files</summary>

      - \`olivia-owner/heron-7b-jinja/results_2024-12-12T19-44-30.105219.json\` → \`sam-stranger/eagle-9b/results_2024-12-12T19-44-30.105219.json\`
      - \`olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json\` → \`sam-stranger/eagle-9b_eval_request_False_bfloat16_original.json\`
      </details>

      **I propose to merge them, in this order**, at exactly these commits. The board shows the new name within 1 minute afterwards.

      ⌛ \`c-1\`: done. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by noor-maintainer.

      noor-maintainer: /approve
      [👀 steward-bot]

      steward-bot: @sam-stranger \`olivia-owner/heron-7b-jinja\` is \`sam-stranger/eagle-9b\` now (\`c-1\`): what was merged is exactly what was approved, I compared it on main. The table shows the new name after its next rebuild."
    `);
    expect(await datasets.paths('requests', /eagle-9b_/)).toEqual([request(to, 'original')]);
    expect(await datasets.paths('results', /(eagle-9b|heron-7b-jinja)\//)).toHaveLength(1);
  });

  scenario('the old owner confirms with 👍 and takes it back: nothing is merged', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const from = 'olivia-owner/heron-3b-chat';
    const thread = await talk.opens('sam', 'Rename', `/rename ${from} sam-stranger/eagle-7b-private-copy`);
    expect(await thread.reply()).toContain('no public model `sam-stranger/eagle-7b-private-copy`');
    await thread.says('sam', `/rename ${from} Voicelab/trurl-2-13b`);
    await thread.reactsToCase('olivia', '👍');
    expect(await thread.transcript()).toContain('Confirmed by olivia-owner, who owns the old name.');
    const question = (await thread.thread()).messages.find(({ reactions }) =>
      reactions.some(({ logins }) => logins.includes('olivia-owner')),
    );
    const path = `/api/${thread.ref.place}/discussions/${thread.ref.number}/comment/${question?.id}/reaction`;
    const body = { reaction: '👍', action: 'remove' };
    await callHub(talk.board, { login: 'olivia-owner', method: 'POST', path, body });
    await thread.botLooks();
    expect(await thread.reply()).toContain('**waits for the owner of `olivia-owner`**');
    await thread.says('mira', '/approve');
    expect(await thread.reply()).toContain('the owner of `olivia-owner` has to confirm it first');
    expect(await datasets.paths('requests', /trurl-2-13b_/)).toEqual([]);
  });

  scenario('a maintainer who asked for it cannot approve it', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Rename', '/rename sam-stranger/eagle-7b olivia-owner/heron-7b');
    await thread.reactsToCase('sam', '👍');
    await thread.says('mira', '/approve');
    expect(await thread.reply()).toContain('whoever asked for something cannot approve it');
  });
});

describe('a model stays in its namespace', () => {
  scenario('somebody else asks for it, and the old name leads nowhere: its owner has to confirm', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Rename', '/rename olivia-owner/swift-3b olivia-owner/swift-1b-new');
    expect(await thread.reply()).toContain('no public model');
    await thread.says('sam', '/rename olivia-owner/swift-3b olivia-owner/swift-2b');
    expect(await thread.reply()).toContain('**waits for the owner of `olivia-owner`**');
  });

  scenario('who the owner is cannot be found out: nobody is', async ({ talk }) => {
    const match = { path: '/api/organizations/heron-labs/members' };
    talk.board.sandbox.addFault({ match, action: 'fail', status: 403, count: 2 });
    const thread = await talk.opens('olivia', 'Rename', '/rename heron-labs/heron-13b olivia-owner/heron-7b-merge');
    expect(await thread.reply()).toContain('could not be recognised as its owner');
    await thread.says('olivia', '/confirm');
    expect(await thread.reply()).toContain('I could not find out whether you own `heron-labs`');
    await thread.says('olivia', '/confirm');
    expect(await thread.reply()).toContain('Asked for by the owner of the old name');
  });
});

/** Ids of commits differ from run to run. */
function withoutCommits(text: string): string {
  return text.replaceAll(/at `[0-9a-f]{8}`/g, 'at `abcdef01`');
}
