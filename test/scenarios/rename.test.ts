import { describe, expect } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const request = (model: string) => `${model}_eval_request_False_bfloat16_Original.json`;

describe('a model was renamed on the Hub', () => {
  scenario('in plain words, with the tool’s two pull requests: checked, approved, merged, votes carried over', async ({
    talk,
  }) => {
    const datasets = datasetsOf(talk.board);
    const before = await datasets.text('requests', request('olivia-owner/old-heron-3b'));
    const thread = await talk.opens(
      'olivia',
      'Rename model',
      `I renamed olivia-owner/old-heron-3b to olivia-owner/heron-3b, can the board show the new name?\n\nThe tool opened ${datasets.link('requests', 1)} and ${datasets.link('results', 1)}`,
    );
    await thread.reactsToCase('mira', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot();
    expect(await datasets.paths('requests', /heron-3b_/)).toEqual([request('olivia-owner/heron-3b')]);
    expect(await datasets.text('requests', request('olivia-owner/heron-3b'))).toBe(
      before.replace('olivia-owner/old-heron-3b', 'olivia-owner/heron-3b'),
    );
    expect(await datasets.paths('results', /heron-3b\//)).toHaveLength(1);
    expect(await datasets.text('votes', 'votes_data.jsonl')).toContain('"model":"olivia-owner/heron-3b"');
    expect(await datasets.text('votes', 'votes_data.jsonl')).not.toContain('old-heron-3b');
    expect(await thread.caseName()).toBe('c-1');
  });

  scenario('there is no pull request: the bot opens them, looks at them like at anybody’s, and proposes', async ({
    talk,
  }) => {
    const datasets = datasetsOf(talk.board);
    await datasets.movesModel('olivia', 'olivia-owner/heron-3b-chat', 'olivia-owner/heron-3b-instruct');
    const thread = await talk.opens(
      'sam',
      'Rename',
      '/rename olivia-owner/heron-3b-chat olivia-owner/heron-3b-instruct',
    );
    expect(await thread.transcript()).toMatchInlineSnapshot();
    await thread.says('mira', '/approve');
    expect(await datasets.paths('requests', /heron-3b-(chat|instruct)/)).toMatchInlineSnapshot();
    expect(await datasets.paths('results', /heron-3b-(chat|instruct)/)).toMatchInlineSnapshot();
  });

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
