import { describe, expect } from 'vitest';
import { callHub } from './call-hub.ts';
import { datasetsOf } from './datasets.ts';
import { loginOf } from './login-of.ts';
import type { Talk } from './open-talk.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const pair = { from: 'olivia-owner/heron-3b-chat', to: 'olivia-owner/heron-3b-instruct' };

/** Opens both halves of a rename; the description of the one in the requests dataset links the given one as its results. */
async function halves(talk: Talk, { from, to }: typeof pair, link: (own: number) => number) {
  const datasets = datasetsOf(talk.board);
  const title = `Renaming Model ${from} to ${to}`;
  const requests = await datasets.paths('requests', new RegExp(`^${from}_`));
  const results = await datasets.paths('results', new RegExp(`^${from}/`));
  const moved = async (dataset: 'requests' | 'results', paths: string[]) => ({
    write: Object.fromEntries(
      await Promise.all(
        paths.map(async (path) => {
          const text = await datasets.text(dataset, path);
          const sanitised = (name: string) => name.replace('/', '__');
          return [
            path.replace(from, to),
            text.replaceAll(from, to).replaceAll(sanitised(from), sanitised(to)),
          ] as const;
        }),
      ),
    ),
    remove: paths,
  });
  const other = await datasets.opensPull('sam', 'results', { edit: await moved('results', results), title });
  const one = await datasets.opensPull('sam', 'requests', { edit: await moved('requests', requests), title });
  const thread = {
    login: loginOf('sam'),
    method: 'GET',
    path: `/api/datasets/open-llm-leaderboard/requests/discussions/${one}`,
  } as const;
  const { events } = await callHub(talk.board, thread);
  const opening = Array.isArray(events) ? events[0].id : '';
  const content = `Requests\n${datasets.link('requests', one)}\n\nResults\n${datasets.link('results', link(other))}`;
  await callHub(talk.board, {
    ...thread,
    method: 'POST',
    path: `${thread.path}/comment/${opening}/edit`,
    body: { content },
  });
  return { datasets, one, other };
}

describe('the two pull requests of a rename link each other', () => {
  scenario('one names a half of another model: asked, and taken when both are linked', async ({ talk }) => {
    const { datasets, one, other } = await halves(talk, pair, () => 1);
    const { from, to } = pair;
    await datasets.movesModel('olivia', from, to);
    const thread = await talk.opens('olivia', 'Rename', `/rename ${from} ${to}`);
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "Which pull request is the one for \`olivia-owner/heron-3b-chat\` → \`olivia-owner/heron-3b-instruct\`?

      - The description of [open-llm-leaderboard/requests#⁠2](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N) names [open-llm-leaderboard/results#⁠1](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N) as its other half, but what I found for this pair is [open-llm-leaderboard/results#⁠2](https://hub.test/datasets/open-llm-leaderboard/results/discussions/N). Link the two that belong together: \`/rename olivia-owner/heron-3b-chat olivia-owner/heron-3b-instruct https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N https://hub.test/datasets/open-llm-leaderboard/results/discussions/N\` or \`/rename olivia-owner/heron-3b-chat olivia-owner/heron-3b-instruct https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N https://hub.test/datasets/open-llm-leaderboard/results/discussions/N\`"
    `);
    await thread.says(
      'olivia',
      `/rename ${from} ${to} ${datasets.link('requests', one)} ${datasets.link('results', other)}`,
    );
    expect(await thread.reply()).toContain('what is listed here was linked all the same');
    await thread.reactsToCase('mira', '👍');
    expect(await datasets.paths('requests', /heron-3b-(chat|instruct)_/)).toEqual([
      `${to}_eval_request_False_False_False.json`,
      `${to}_eval_request_False_bfloat16_Original.json`,
    ]);
  });

  scenario('the tool was used twice: the half that the linked one names is taken', async ({ talk }) => {
    const names = { from: 'olivia-owner/heron-7b-jinja', to: 'olivia-owner/heron-7b-template' };
    const first = await halves(talk, names, (own) => own);
    const second = await halves(talk, names, (own) => own);
    await first.datasets.movesModel('olivia', names.from, names.to);
    const link = second.datasets.link('requests', second.one);
    const said = await talk.asks('olivia', `/rename ${names.from} ${names.to} ${link}`);
    expect(said).toContain('**I propose to merge them, in this order**');
    expect(said).toMatch(new RegExp(`results#\\W*${second.other}\\b`));
    expect(said).not.toMatch(new RegExp(`results#\\W*${first.other}\\b`));
  });

  scenario('the half that one names was closed: nothing is opened in its place unasked', async ({ talk }) => {
    const names = { from: 'sam-stranger/eagle-7b', to: 'sam-stranger/eagle-7b-v1' };
    const { datasets, other } = await halves(talk, names, (own) => own);
    await datasets.movesModel('sam', names.from, names.to);
    const path = `/api/datasets/open-llm-leaderboard/results/discussions/${other}/status`;
    await callHub(talk.board, { login: loginOf('sam'), method: 'POST', path, body: { status: 'closed' } });
    expect(await talk.asks('sam', `/rename ${names.from} ${names.to}`)).toContain(
      'but no open pull request there is for this pair. Correct the description or reopen what it names',
    );
  });
});
