import { expect } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

// hub-api.md §3.6: a merge takes no expected head, so somebody can push between the last look and the merge.
scenario(
  'https://github.com/openjournals/joss/issues/1469 a push in the very moment of the merge is told loudly, and nothing further is merged',
  async ({ talk }) => {
    const { board } = talk;
    const datasets = datasetsOf(board);
    const { hub } = board.bot.desk;
    const merge = hub.mergePullRequest.bind(hub);
    hub.mergePullRequest = async (ref) => {
      await datasets.pushes('olivia', { dataset: 'results', number: 1, edit: { write: { 'notes.txt': 'mine' } } });
      return merge(ref);
    };
    const thread = await talk.opens('olivia', 'Rename', '/rename olivia-owner/old-heron-3b olivia-owner/heron-3b');
    await thread.says('mira', '/approve');
    const said = (await thread.reply()).replaceAll(/`[0-9a-f]{40}`/g, '`a commit`');
    expect(said).toMatchInlineSnapshot(
      `"🚨 **Something other than what was approved in \`c-1\` (\`olivia-owner/old-heron-3b\`) is on the board's datasets now.** @mira-maintainer, please look at \`open-llm-leaderboard/results#1\`, merged as \`a commit\`: approved was its commit \`a commit\`, but it was merged at \`a commit\`; somebody pushed to it at the same moment. I do nothing further in this case."`,
    );
    expect(await datasets.paths('requests', /heron-3b_/)).toEqual([expect.stringContaining('old-heron-3b')]);
    expect(board.complaints.splice(0)).toEqual([expect.stringContaining('what was merged is not what was approved')]);
  },
);
