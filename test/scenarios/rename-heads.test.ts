import { describe, expect } from 'vitest';
import { collect } from '../../src/platforms/hub/testing/collect.ts';
import { type Dataset, datasetsOf } from './datasets.ts';
import type { Talk } from './open-talk.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

const from = 'olivia-owner/old-heron-3b';
const to = 'olivia-owner/heron-3b';
const request = (model: string) => `${model}_eval_request_False_bfloat16_Original.json`;

/** A push that undoes nothing and adds a file: the head moves, and what it changes is no longer a pure rename. */
function pushes(talk: Talk, dataset: Dataset, edit: { write?: Record<string, string>; remove?: string[] }) {
  return datasetsOf(talk.board).pushes('olivia', { dataset, number: 1, edit });
}

describe('what is merged is what was approved', () => {
  scenario('bors-ng/bors-ng#1519: a push after the approval voids it, and nothing is merged', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const thread = await talk.opens('olivia', 'Rename', `/rename ${from} ${to}`);
    await pushes(talk, 'requests', { write: { 'README.md': 'mine' } });
    await thread.says('mira', '/approve');
    expect(withoutCommits(await thread.transcript())).toMatchInlineSnapshot(`
      "olivia-owner: /rename olivia-owner/old-heron-3b olivia-owner/heron-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/old-heron-3b\` → \`olivia-owner/heron-3b\`

      The old name leads to the new one on the Hub, so it is the same model.

      - [open-llm-leaderboard/results#⁠1](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) at \`abcdef01\`: 1 file, a pure rename
      - [open-llm-leaderboard/requests#⁠1](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) at \`abcdef01\`: 1 file, a pure rename
      - 1 vote for \`olivia-owner/old-heron-3b\` goes over to the new name

      <details><summary>Files</summary>

      - \`olivia-owner/old-heron-3b/results_2024-07-21T11-02-59.310400.json\` → \`olivia-owner/heron-3b/results_2024-07-21T11-02-59.310400.json\`
      - \`olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b_eval_request_False_bfloat16_Original.json\`
      </details>

      **I propose to merge them, in this order**, at exactly these commits. The board shows the new name within 1 minute afterwards.

      ⏹️ \`c-1\`: closed, because what it proposed no longer stands. Nothing was done.

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: **What \`c-1\` proposed no longer stands.** \`open-llm-leaderboard/requests#1\` got new commits: \`abcdef01\` → \`abcdef01\`.

      I did not take this up: \`olivia-owner/old-heron-3b\` → \`olivia-owner/heron-3b\` has to be that rename and nothing else.

      [open-llm-leaderboard/requests#⁠1](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N):
      - \`README.md\` has nothing to do with this rename.

      Correct or close what is wrong and write \`/rename olivia-owner/old-heron-3b olivia-owner/heron-3b\` again; where there is no open pull request, I open one that is right."
    `);
    expect(await datasets.paths('results', /heron-3b\//)).toEqual([expect.stringContaining('old-heron-3b/')]);

    await pushes(talk, 'requests', { write: { 'README.md': await datasets.text('requests', 'README.md') } });
    await thread.says('olivia', `/rename ${from} ${to}`);
    await pushes(talk, 'results', { write: { 'notes.txt': 'mine' } });
    await datasets.botFollows();
    expect(await thread.reply()).toContain('`notes.txt` has nothing to do with this rename');
    await pushes(talk, 'results', { remove: ['notes.txt'] });
  });

  scenario('half done: the second merge is refused, told, and done after a new approval', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const { sandbox } = talk.board;
    const thread = await talk.opens('olivia', 'Rename', `/rename ${from} ${to}`);
    sandbox.addFault({ match: { path: 'requests/discussions/1/merge$' }, action: 'fail', status: 403, count: 1 });
    await thread.says('mira', '/approve');
    expect(withoutCommits(await thread.reply())).toMatchInlineSnapshot(`
      "**This is a new proposal for \`c-1\`; approvals of the one before do not count.** I was not allowed to write to \`open-llm-leaderboard/requests#1\`.

      ### \`olivia-owner/old-heron-3b\` → \`olivia-owner/heron-3b\`

      The old name leads to the new one on the Hub, so it is the same model.

      - [open-llm-leaderboard/requests#⁠1](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) at \`abcdef01\`: 1 file, a pure rename
      - \`open-llm-leaderboard/results\`: renamed already
      - 1 vote for \`olivia-owner/old-heron-3b\` goes over to the new name

      <details><summary>Files</summary>

      - \`olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b_eval_request_False_bfloat16_Original.json\`
      </details>

      **I propose to merge it**, at exactly this commit. The board shows the new name within 1 minute afterwards.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    expect(await datasets.paths('results', /heron-3b\//)).toEqual([expect.stringContaining(`${to}/`)]);
    expect(await datasets.paths('requests', /heron-3b_/)).toEqual([request(from)]);
    sandbox.addFault({ match: { path: '/merge$' }, action: 'drop-after-apply', count: 1 });
    await thread.says('mira', '/approve');
    await talk.waits(0.01);
    expect(await thread.reply()).toContain('what was merged is exactly what was approved');
    expect(await datasets.paths('requests', /heron-3b_/)).toEqual([request(to)]);
    const { db } = talk.board.bot.desk.store;
    const merges = await db.selectFrom('effect').selectAll().where('kind', '=', 'merge-pull-request').execute();
    expect(merges.filter(({ state }) => state === 'done')).toHaveLength(2);
    talk.board.complaints.length = 0;
  });

  scenario('a pull request whose answer is lost is opened once; a closed one is not opened anew', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const names = ['olivia-owner/heron-7b-jinja', 'olivia-owner/heron-7b-template'] as const;
    await datasets.movesModel('olivia', ...names);
    const match = { path: 'requests/commit/main$' };
    talk.board.sandbox.addFault({ match, action: 'drop-after-apply', count: 1 });
    const thread = await talk.opens('olivia', 'Rename', `/rename ${names.join(' ')}`);
    await talk.waits(0.01);
    expect(await thread.reply()).toContain('**I propose to merge them, in this order**');
    const { hub } = talk.board.bot.desk;
    const opened = await collect(hub.openPullRequests(datasets.repo('requests')));
    const own = opened.filter(({ title }) => title.includes('heron-7b-template'));
    expect(own).toHaveLength(1);
    talk.board.complaints.length = 0;

    const ref = own[0]?.ref ?? datasets.ref('requests', 0);
    await hub.setStatus(ref, 'closed');
    await datasets.botFollows();
    expect(await thread.reply()).toContain('was closed, so I leave it');
    expect(await collect(hub.openPullRequests(datasets.repo('requests')))).toHaveLength(opened.length - 1);
  });
});

/** Ids of commits differ from run to run. */
function withoutCommits(text: string): string {
  return text.replaceAll(/`[0-9a-f]{8}`/g, '`abcdef01`').replaceAll(/[0-9a-f]{8} →|→ [0-9a-f]{8}/g, 'abcdef01');
}
