import { describe, expect } from 'vitest';
import { type Dataset, datasetsOf, type Edit } from './datasets.ts';
import type { Talk } from './open-talk.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

const from = 'olivia-owner/old-heron-3b';
const to = 'olivia-owner/heron-3b';
const file = (model: string, precision = 'bfloat16') => `${model}_eval_request_False_${precision}_Original.json`;

type Datasets = ReturnType<typeof datasetsOf>;

/** Somebody opens a pull request and links it to the request; what the bot says. */
async function links(talk: Talk, edit: (text: string) => Edit, prepare?: (datasets: Datasets) => Promise<void>) {
  const datasets = datasetsOf(talk.board);
  await prepare?.(datasets);
  const text = await datasets.text('requests', file(from));
  const title = `Renaming Model ${from} to ${to}`;
  const number = await datasets.opensPull('sam', 'requests', { edit: edit(text), title });
  const thread = await talk.opens('olivia', 'Rename', `/rename ${from} ${to} ${datasets.link('requests', number)}`);
  return thread.reply();
}

const renamed = (text: string) => text.replace(from, to);

// leaderboard-domain.md §5.1, §5.2 and §11
describe('a linked pull request that is not the pure rename of one model is refused with what is wrong', () => {
  scenario('01-ai/Yi-34B and Yi-34B-Chat: a prefix sibling is swept up', async ({ talk }) => {
    const chat = `${from}-chat`;
    const said = await links(
      talk,
      (text) => ({
        write: { [file(to)]: renamed(text), [file(`${to}-chat`)]: renamed(text) },
        remove: [file(from), file(chat)],
      }),
      async (datasets) => {
        const sibling = (await datasets.text('requests', file(from))).replace(from, chat);
        await datasets.commits('mira', 'requests', { write: { [file(chat)]: sibling } });
      },
    );
    expect(said).toMatchInlineSnapshot(`
      "I did not take this up: \`olivia-owner/old-heron-3b\` → \`olivia-owner/heron-3b\` has to be that rename and nothing else.

      [open-llm-leaderboard/requests#⁠2](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N):
      - \`olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json\` belongs to \`olivia-owner/heron-3b-chat\`, another model.
      - \`olivia-owner/old-heron-3b-chat_eval_request_False_bfloat16_Original.json\` belongs to \`olivia-owner/old-heron-3b-chat\`, another model.

      Correct or close what is wrong and write \`/rename olivia-owner/old-heron-3b olivia-owner/heron-3b\` again; where there is no open pull request, I open one that is right."
    `);
  });

  scenario('RO#8: the path moved, the field did not', async ({ talk }) => {
    const said = await links(talk, (text) => ({ write: { [file(to)]: text }, remove: [file(from)] }));
    expect(said).toContain('moved, but its field `model` still has the old name');
  });

  scenario('S#310: the field changed, the path did not', async ({ talk }) => {
    const said = await links(talk, (text) => ({ write: { [file(from)]: renamed(text) } }));
    expect(said).toContain('has the new name inside, but stays where it was');
  });

  scenario('R#21: the indentation is lost', async ({ talk }) => {
    const flat = (text: string) => JSON.stringify(JSON.parse(renamed(text)));
    const said = await links(talk, (text) => ({ write: { [file(to)]: flat(text) }, remove: [file(from)] }));
    expect(said).toContain('is formatted anew');
  });

  scenario('a status changes on the way', async ({ talk }) => {
    const rerun = (text: string) => renamed(text).replace('"FINISHED"', '"PENDING"');
    const said = await links(talk, (text) => ({ write: { [file(to)]: rerun(text) }, remove: [file(from)] }));
    expect(said).toContain('changes more than the name: `status`');
  });

  scenario('it conflicts with what happened on main since', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const text = await datasets.text('requests', file(from));
    const edit = { write: { [file(to)]: renamed(text) }, remove: [file(from)] };
    const number = await datasets.opensPull('sam', 'requests', { edit, title: 'Rename it' });
    await datasets.commits('mira', 'requests', { write: { [file(from)]: text.replace('"sender"', '"sender" ') } });
    const said = await talk.asks('olivia', `/rename ${from} ${to} ${datasets.link('requests', number)}`);
    expect(said).toContain(`It conflicts with main in \`${file(from)}\``);
  });
});

describe('what cannot be renamed is said so', () => {
  scenario.for<[string, string, string]>([
    ['RO#126: the target has a request file', 'heron-7b-jinja heron-3b-chat', 'is there already under the new name'],
    ['its job runs', 'swift-14b heron-7b', 'is `RUNNING`: its job would write the file again'],
    ['the new name is nowhere', 'old-heron-3b heron-4b', 'no public model `olivia-owner/heron-4b` on the Hub'],
    ['the new name is an old one', 'heron-7b-jinja old-heron-3b', 'The model is called `olivia-owner/heron-3b`'],
    ['nothing has the old name', 'heron-7b heron-3b', 'nothing to rename'],
  ])('%s', async ([, names, expected], { talk }) => {
    const [old, fresh] = names.split(' ');
    expect(await talk.asks('olivia', `/rename olivia-owner/${old} olivia-owner/${fresh}`)).toContain(expected);
  });

  scenario('the link means the dataset of an earlier era', async ({ talk }) => {
    const link = 'https://huggingface.co/datasets/open-llm-leaderboard-old/requests/discussions/49';
    expect(await talk.asks('olivia', `/rename ${from} ${to} ${link}`)).toContain('`open-llm-leaderboard-old/requests`');
  });
});

describe('which pull request is meant is asked, not guessed', () => {
  async function opens({ talk, dataset, title, edit }: { talk: Talk; dataset: Dataset; title: string; edit: Edit }) {
    return datasetsOf(talk.board).opensPull('sam', dataset, { edit, title });
  }

  scenario('R#50: it names another model than it moves', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const [old, fresh] = ['sam-stranger/eagle-7b', 'sam-stranger/eagle-7b-v1'];
    await datasets.movesModel('sam', old, fresh);
    const text = (await datasets.text('requests', file(old))).replace(old, fresh);
    const edit = { write: { [file(fresh)]: text }, remove: [file(old)] };
    await opens({ talk, dataset: 'requests', title: 'Renaming Model sam-stranger/eagle-9b to sam-stranger/owl', edit });
    expect(await talk.asks('sam', `/rename ${old} ${fresh}`)).toMatchInlineSnapshot(`
      "Which pull request is the one for \`sam-stranger/eagle-7b\` → \`sam-stranger/eagle-7b-v1\`?

      - [open-llm-leaderboard/requests#⁠8](https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N): its title says \`sam-stranger/eagle-9b\` → \`sam-stranger/owl\`, its description none, its changes \`sam-stranger/eagle-7b\` → \`sam-stranger/eagle-7b-v1\`. Take it with \`/rename sam-stranger/eagle-7b sam-stranger/eagle-7b-v1 https://hub.test/datasets/open-llm-leaderboard/requests/discussions/N\`"
    `);
  });

  scenario('there are two of one pair', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    const [old, fresh] = ['olivia-owner/heron-7b-jinja', 'olivia-owner/heron-7b-template'];
    await datasets.movesModel('olivia', old, fresh);
    const path = `${old}_eval_request_False_bfloat16_original.json`;
    const text = (await datasets.text('requests', path)).replace(old, fresh);
    const edit = { write: { [path.replace(old, fresh)]: text }, remove: [path] };
    const first = await opens({ talk, dataset: 'requests', title: `${old} -> ${fresh}`, edit });
    const second = await opens({ talk, dataset: 'requests', title: `Renaming Model ${old} to ${fresh}`, edit });
    const said = await talk.asks('olivia', `/rename ${old} ${fresh}`);
    expect(said).toContain(`requests#⁠${first}`);
    expect(said).toContain(`requests#⁠${second}`);
  });

  scenario('S#583: the number belongs to another tracker', async ({ talk }) => {
    const datasets = datasetsOf(talk.board);
    expect(await talk.asks('olivia', `/rename ${from} ${to} ${datasets.link('results', 99)}`)).toContain(
      'number 99 is not a pull request',
    );
  });
});
