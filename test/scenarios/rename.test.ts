import { describe, expect } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
/** Ids of commits differ from run to run. */
const withoutCommits = (text: string) => text.replaceAll(/at `[0-9a-f]{8}`/g, 'at `abcdef01`');
const request = (model: string) => `${model}_eval_request_False_bfloat16_Original.json`;

describe('a model was renamed on the Hub', () => {
  scenario(
    'in plain words, with the tool’s two pull requests: checked, approved, merged, votes carried over',
    async ({ talk }) => {
      const datasets = datasetsOf(talk.board);
      const before = await datasets.text('requests', request('olivia-owner/old-heron-3b'));
      const thread = await talk.opens(
        'olivia',
        'Rename model',
        `I renamed olivia-owner/old-heron-3b to olivia-owner/heron-3b, can the board show the new name?\n\nThe tool opened ${datasets.link('requests', 1)} and ${datasets.link('results', 1)}`,
      );
      await thread.reactsToCase('mira', '👍');
      expect(withoutCommits(await thread.transcript())).toMatchInlineSnapshot(`
        "olivia-owner: I renamed olivia-owner/old-heron-3b to olivia-owner/heron-3b, can the board show the new name?

        The tool opened https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N and https://hub.test/datasets/open-llm-leaderboard/results/discussions/N
        [👀 steward-bot]

        steward-bot: I read this as a rename request; if that is wrong, write \`/cancel\`.

        ### \`olivia-owner/old-heron-3b\` → \`olivia-owner/heron-3b\`

        The old name leads to the new one on the Hub, so it is the same model.

        - [open-llm-leaderboard/results#⁠1](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) at \`abcdef01\`: 1 file, a pure rename
        - [open-llm-leaderboard/requests#⁠1](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) at \`abcdef01\`: 1 file, a pure rename
        - 1 vote for \`olivia-owner/old-heron-3b\` goes over to the new name

        <details><summary>Files</summary>

        - \`olivia-owner/old-heron-3b/results_2024-07-21T11-02-59.310400.json\` → \`olivia-owner/heron-3b/results_2024-07-21T11-02-59.310400.json\`
        - \`olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b_eval_request_False_bfloat16_Original.json\`
        </details>

        **I propose to merge them, in this order**, at exactly these commits. The board shows the new name within 1 minute afterwards.

        ⌛ \`c-1\`: done. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by mira-maintainer.
        [👍 mira-maintainer]

        steward-bot: @olivia-owner \`olivia-owner/old-heron-3b\` is \`olivia-owner/heron-3b\` now (\`c-1\`): what was merged is exactly what was approved, I compared it on main. The table shows the new name after its next rebuild."
      `);
      expect(await datasets.paths('requests', /heron-3b_/)).toEqual([request('olivia-owner/heron-3b')]);
      expect(await datasets.text('requests', request('olivia-owner/heron-3b'))).toBe(
        before.replace('olivia-owner/old-heron-3b', 'olivia-owner/heron-3b'),
      );
      expect(await datasets.paths('results', /heron-3b\//)).toHaveLength(1);
      expect(await datasets.text('votes', 'votes_data.jsonl')).toContain('"model":"olivia-owner/heron-3b"');
      expect(await datasets.text('votes', 'votes_data.jsonl')).not.toContain('old-heron-3b');
      expect(await thread.caseName()).toBe('c-1');
    },
  );

  scenario(
    'there is no pull request: the bot opens them, looks at them like at anybody’s, and proposes',
    async ({ talk }) => {
      const datasets = datasetsOf(talk.board);
      await datasets.movesModel('olivia', 'olivia-owner/heron-3b-chat', 'olivia-owner/heron-3b-instruct');
      const thread = await talk.opens(
        'sam',
        'Rename',
        '/rename olivia-owner/heron-3b-chat olivia-owner/heron-3b-instruct',
      );
      expect(withoutCommits(await thread.transcript())).toMatchInlineSnapshot(`
      "sam-stranger: /rename olivia-owner/heron-3b-chat olivia-owner/heron-3b-instruct
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/heron-3b-chat\` → \`olivia-owner/heron-3b-instruct\`

      The old name leads to the new one on the Hub, so it is the same model.

      - \`open-llm-leaderboard/results\`: 1 file to rename; there is no pull request yet, so I open one
      - \`open-llm-leaderboard/requests\`: 2 files to rename; there is no pull request yet, so I open one

      <details><summary>Files</summary>

      - \`olivia-owner/heron-3b-chat/results_2024-07-22T11-08-21.600017.json\` → \`olivia-owner/heron-3b-instruct/results_2024-07-22T11-08-21.600017.json\`
      - \`olivia-owner/heron-3b-chat_eval_request_False_False_False.json\` → \`olivia-owner/heron-3b-instruct_eval_request_False_False_False.json\`
      - \`olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b-instruct_eval_request_False_bfloat16_Original.json\`
      </details>

      ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.

      steward-bot: ### \`olivia-owner/heron-3b-chat\` → \`olivia-owner/heron-3b-instruct\`

      The old name leads to the new one on the Hub, so it is the same model.

      - [open-llm-leaderboard/results#⁠2](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) at \`abcdef01\`: 1 file, a pure rename
      - [open-llm-leaderboard/requests#⁠2](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) at \`abcdef01\`: 2 files, a pure rename

      <details><summary>Files</summary>

      - \`olivia-owner/heron-3b-chat/results_2024-07-22T11-08-21.600017.json\` → \`olivia-owner/heron-3b-instruct/results_2024-07-22T11-08-21.600017.json\`
      - \`olivia-owner/heron-3b-chat_eval_request_False_False_False.json\` → \`olivia-owner/heron-3b-instruct_eval_request_False_False_False.json\`
      - \`olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json\` → \`olivia-owner/heron-3b-instruct_eval_request_False_bfloat16_Original.json\`
      </details>

      **I propose to merge them, in this order**, at exactly these commits. The board shows the new name within 1 minute afterwards.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
      await thread.says('mira', '/approve');
      expect(await datasets.paths('requests', /heron-3b-(chat|instruct)/)).toMatchInlineSnapshot(`
      [
        "olivia-owner/heron-3b-instruct_eval_request_False_False_False.json",
        "olivia-owner/heron-3b-instruct_eval_request_False_bfloat16_Original.json",
      ]
    `);
      expect(await datasets.paths('results', /heron-3b-(chat|instruct)/)).toMatchInlineSnapshot(`
      [
        "olivia-owner/heron-3b-instruct/results_2024-07-22T11-08-21.600017.json",
      ]
    `);
    },
  );

  scenario('a draft is published before it is merged', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const [from, to] = ['olivia-owner/heron-7b-jinja', 'olivia-owner/heron-7b-template'];
    await datasets.movesModel('olivia', from, to);
    const path = `${from}_eval_request_False_bfloat16_original.json`;
    const text = (await datasets.text('requests', path)).replace(from, to);
    const edit = { write: { [path.replace(from, to)]: text }, remove: [path] };
    const number = await datasets.opensDraft('sam', 'requests', { edit, title: `Renaming Model ${from} to ${to}` });
    const thread = await talk.opens('olivia', 'Rename', `/rename ${from} ${to}`);
    expect(await thread.transcript()).toContain(`requests#⁠${number}](https://hub.test`);
    expect(await thread.transcript()).toContain('a draft, which I publish first');
    await thread.reactsToCase('noor', '👍');
    expect(await thread.reply()).toContain('what was merged is exactly what was approved');
    expect(await datasets.paths('requests', /heron-7b-(jinja|template)/)).toEqual([path.replace(from, to)]);
  });
});
