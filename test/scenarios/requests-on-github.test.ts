import { describe, expect, vi } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { githubRequests, requestsOnGithub } from './github-requests.ts';
import type { Talk } from './open-talk.ts';
import { onGithub } from './platforms/github.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ requests: requestsOnGithub }, undefined, { on: onGithub });

const file = (model: string) => `${model}_eval_request_False_bfloat16_Original.json`;
const request = (model: string, status: string) =>
  `${JSON.stringify({ model, revision: 'main', precision: 'bfloat16', weight_type: 'Original', status, job_id: 7 }, null, 2)}\n`;
/** Ids of commits differ from run to run; word joiners are not seen. */
const withoutCommits = (text: string) =>
  text
    .replaceAll('\u2060', '')
    .replaceAll(/`[0-9a-f]{8}`/g, '`abcdef01`')
    .replaceAll(/pull\/\d+/g, 'pull/N');

/** The model is called otherwise on the Hub now, and the board has a request file of it. */
async function renames(talk: Talk, from: string, to: string): Promise<ReturnType<typeof githubRequests>> {
  const requests = githubRequests(talk.board);
  await requests.commits('evaluator', { [file(from)]: request(from, 'FINISHED') });
  await datasetsOf(talk.board).movesModel('olivia', from, to);
  return requests;
}

describe('a board with its request files in a GitHub repository', () => {
  scenario('a report with a link of GitHub ends as a relaunch commit there', async ({ talk }) => {
    const requests = githubRequests(talk.board);
    const path = file('olivia-owner/swift-1b');
    await requests.commits('evaluator', { [path]: request('olivia-owner/swift-1b', 'FAILED') });
    const thread = await talk.opens('olivia', 'It failed', `/report ${requests.link(`blob/main/${path}`)}`);
    await thread.reactsToCase('mira', '👍');
    expect(withoutCommits(await thread.words())).toMatchInlineSnapshot(`
      "olivia-owner: /report https://github.test/open-llm-leaderboard/arena-requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://github.test/open-llm-leaderboard/arena-requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`main\`)

      There is no log of this evaluation that I can read, and the request file alone does not show the cause. A maintainer has to look it up.

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends."
    `);
    expect(await requests.text(path)).toContain('"status": "PENDING"');
    expect((await requests.newestCommit()).replace(/Steward-Effect: .*/, 'Steward-Effect: …')).toMatchInlineSnapshot(`
      "Relaunch olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json

      c-1

      Steward-Effect: …
      Approved-by: mira-maintainer"
    `);

    // Nothing but the push tells of it.
    await requests.commits('evaluator', { [path]: request('olivia-owner/swift-1b', 'RUNNING') });
    const running = async () => expect(await thread.words()).toContain('🏃 `c-1`: running as job `7`');
    await vi.waitFor(running, { timeout: 20_000 });
  });

  scenario('a rename: the bot opens the pull requests, and merges them after an approval', async ({ talk }) => {
    const [from, to] = ['olivia-owner/heron-3b-chat', 'olivia-owner/heron-3b-instruct'];
    const requests = await renames(talk, from, to);
    const thread = await talk.opens('sam', 'Rename', `/rename ${from} ${to}`);
    await thread.says('mira', '/approve');
    expect(withoutCommits(await thread.words())).toMatchInlineSnapshot(`
      "sam-stranger: /rename olivia-owner/heron-3b-chat olivia-owner/heron-3b-instruct

      steward-bot: ### \`olivia-owner/heron-3b-chat\` → \`olivia-owner/heron-3b-instruct\`

      The old name leads to the new one on the Hub, so it is the same model.

      - \`open-llm-leaderboard/results\`: 1 file to rename; there is no pull request yet, so I open one
      - \`open-llm-leaderboard/arena-requests\`: 1 file to rename; there is no pull request yet, so I open one

      <details><summary>Files</summary>

      - \`olivia-owner/heron-3b-chat/results_2024-07-22T11-08-21.600017.json\` → \`olivia-owner/heron-3b-instruct/results_2024-07-22T11-08-21.600017.json\`
      - \`olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b-instruct_eval_request_False_bfloat16_Original.json\`
      </details>

      ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.

      steward-bot: ### \`olivia-owner/heron-3b-chat\` → \`olivia-owner/heron-3b-instruct\`

      The old name leads to the new one on the Hub, so it is the same model.

      - [open-llm-leaderboard/results#2](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) at \`abcdef01\`: 1 file, a pure rename
      - [open-llm-leaderboard/arena-requests#1](https://github.test/open-llm-leaderboard/arena-requests/pull/N) at \`abcdef01\`: 1 file, a pure rename

      <details><summary>Files</summary>

      - \`olivia-owner/heron-3b-chat/results_2024-07-22T11-08-21.600017.json\` → \`olivia-owner/heron-3b-instruct/results_2024-07-22T11-08-21.600017.json\`
      - \`olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b-instruct_eval_request_False_bfloat16_Original.json\`
      </details>

      **I propose to merge them, in this order**, at exactly these commits. The board shows the new name within 1 minute afterwards.

      ⌛ \`c-1\`: done. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by mira-maintainer.

      mira-maintainer: /approve

      steward-bot: @sam-stranger \`olivia-owner/heron-3b-chat\` is \`olivia-owner/heron-3b-instruct\` now (\`c-1\`): what was merged is exactly what was approved, I compared it on main. The table shows the new name after its next rebuild."
    `);
    expect(await requests.text(file(from))).toBeNull();
    expect(await requests.text(file(to))).toBe(request(to, 'FINISHED'));
  });

  scenario('a rename whose pull request got another commit is not merged', async ({ talk }) => {
    const [from, to] = ['olivia-owner/heron-7b-merge', 'olivia-owner/heron-7b-merged'];
    const requests = await renames(talk, from, to);
    const thread = await talk.opens('sam', 'Rename', `/rename ${from} ${to}`);
    const number = Number(/arena-requests#\D*(\d+)\]/.exec(await thread.words())?.[1]);
    await requests.pushes('evaluator', number, { 'README.md': 'mine' });
    await requests.botFollows();
    expect(await thread.reply()).toContain(`\`open-llm-leaderboard/arena-requests#${number}\` got new commits`);
    await thread.says('mira', '/approve');
    expect(await thread.reply()).toContain('it is closed without being done');
    expect(await requests.pull(number)).toMatchObject({ merged: false, state: 'open' });
    expect(await requests.text(file(from))).not.toBeNull();
  });
});
