import { describe, expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import type { LinkTarget } from '../messages/hub-link.ts';
import { readHubAddress } from '../messages/read-hub-address.ts';
import { type LinkedRequest, type LinkQuestion, linkRequestFile } from './link-request-file.ts';
import { RequestIndex } from './request-index.ts';

const board = boardSchema.parse({
  name: 'open-llm',
  title: 'Open LLM Leaderboard',
  spaces: ['open-llm-leaderboard/open_llm_leaderboard'],
  requests: {
    dataset: 'open-llm-leaderboard/requests',
    formerDatasets: [{ dataset: 'open-llm-leaderboard-old/requests', until: '2024-06-07' }],
  },
  maintainers: {},
});
const file = (model: string, rest = 'bfloat16_Original') => `${model}_eval_request_False_${rest}.json`;
const index = new RequestIndex({
  rule: board.requests.fileName,
  entries: [
    file('01-ai/Yi-34B'),
    file('01-ai/Yi-34B-Chat'),
    file('org/two', 'float16_Original'),
    file('org/two'),
    file('org/old', 'False_False'),
    file('quazim0t0/odb-14b-sce'),
    file('quazim0t0/ODB-14b-sce'),
    file('single/only', 'float16_original'),
    'gpt2_eval_request_False_bfloat16_Original.json',
  ].map((path) => ({ path, oid: '0' })),
});

const hub = 'https://huggingface.co/datasets/open-llm-leaderboard/requests';
const today = new Date('2025-01-10');
const yi = file('01-ai/Yi-34B');

function link(question: Omit<Partial<LinkQuestion>, 'links'> & { links?: (string | LinkTarget)[] }): LinkedRequest {
  const links = (question.links ?? []).flatMap((each) =>
    typeof each === 'string' ? (readHubAddress(each, []) ?? []) : [each],
  );
  return linkRequestFile({ models: [], precision: null, writtenAt: today, ...question, links }, { board, index });
}

const bare = (path: string): LinkTarget => ({ kind: 'request-file', dataset: null, path, revision: null });
const foreign = (path: string): LinkTarget => ({
  ...bare(path),
  kind: 'request-file',
  dataset: 'other/requests',
  path,
  revision: 'main',
});

describe('one file', () => {
  test.each<[string, Parameters<typeof link>[0], Partial<LinkedRequest>]>([
    ['a link', { links: [`${hub}/blob/main/${yi}`] }, { path: yi, how: 'link' }],
    ['a download link', { links: [`${hub}/resolve/main/${yi}?download=true`] }, { path: yi, how: 'link' }],
    [
      'the short host, another letter case',
      { links: [`https://hf.co/datasets/Open-LLM-Leaderboard/Requests/raw/main/${yi}`] },
      { path: yi, how: 'link' },
    ],
    ['the same link twice', { links: [`${hub}/blob/main/${yi}`, `${hub}/raw/main/${yi}`] }, { path: yi, how: 'link' }],
    ['a written path', { links: [bare(`/${yi}`)] }, { path: yi, how: 'path' }],
    ['percent escapes', { links: [bare(yi.replace('/', '%2F'))] }, { path: yi, how: 'path' }],
    ['a stray percent sign', { links: [bare(`%${yi}`)], models: ['gpt2'] }, { how: 'model' }],
    ['the wrong letter case', { links: [bare(yi.toLowerCase())] }, { path: yi, how: 'path' }],
    [
      'Original for original',
      { links: [`${hub}/blob/main/${file('single/only', 'float16_Original')}`] },
      { path: file('single/only', 'float16_original'), how: 'link' },
    ],
    [
      'a file that is gone, another weight type is there',
      { links: [bare(file('01-ai/Yi-34B', 'bfloat16_Delta'))] },
      { path: yi, how: 'file-name' },
    ],
    ['a link outweighs a model', { links: [`${hub}/blob/main/${yi}`], models: ['org/two'] }, { path: yi, how: 'link' }],
    ['a model, not its siblings', { models: ['01-ai/Yi-34B'] }, { path: yi, how: 'model' }],
    [
      'model and precision',
      { models: ['org/two'], precision: 'fp16' },
      { path: file('org/two', 'float16_Original'), how: 'model-and-precision' },
    ],
    [
      'a name of 2023 does not say the precision',
      { models: ['org/old'], precision: 'float16' },
      { path: file('org/old', 'False_False') },
    ],
    ['of case twins the one written', { models: ['quazim0t0/ODB-14b-sce'] }, { path: file('quazim0t0/ODB-14b-sce') }],
    [
      'a pasted request',
      { links: [{ kind: 'request-json', model: 'org/two', revision: null, precision: 'bfloat16' }] },
      { path: file('org/two') },
    ],
    [
      'details of the model',
      { links: ['https://huggingface.co/datasets/open-llm-leaderboard/01-ai__Yi-34B-details'] },
      { path: yi, how: 'model' },
    ],
    [
      'results of the model',
      { links: ['https://huggingface.co/datasets/open-llm-leaderboard/results/tree/main/01-ai/Yi-34B'] },
      { path: yi, how: 'model' },
    ],
    ['the model page', { links: ['https://huggingface.co/01-ai/Yi-34B/tree/main'] }, { path: yi, how: 'model' }],
    ['a file in another board tells the model', { links: [foreign(yi)] }, { path: yi, how: 'model-and-precision' }],
    [
      'a folder with one file',
      { links: [`${hub}/tree/main/single`] },
      { path: file('single/only', 'float16_original'), how: 'folder' },
    ],
    ['a root model', { models: ['gpt2'] }, { path: 'gpt2_eval_request_False_bfloat16_Original.json' }],
  ])('%s', (_, question, expected) => {
    expect(link(question)).toMatchObject({ linked: 'one', ...expected });
  });
});

describe('several', () => {
  test.each<[string, Parameters<typeof link>[0], string, number]>([
    ['two precisions', { models: ['org/two'] }, 'one-model', 2],
    ['case twins, spelt like neither', { models: ['quazim0t0/Odb-14B-sce'] }, 'one-model', 2],
    ['two models', { models: ['01-ai/Yi-34B', '01-ai/Yi-34B-Chat'] }, 'many-models', 2],
    ['two links', { links: [`${hub}/blob/main/${yi}`, bare(file('org/two'))] }, 'many-models', 2],
    ['a folder', { links: [`${hub}/tree/main/org`] }, 'folder', 3],
  ])('%s', (_, question, of, count) => {
    const result = link(question);
    expect(result).toMatchObject({ linked: 'several', of });
    expect(result.linked === 'several' && result.paths).toHaveLength(count);
  });
});

describe('the former era', () => {
  const former = { linked: 'former-era', dataset: 'open-llm-leaderboard-old/requests' };
  const before = new Date('2024-06-06T23:59:59Z');
  test.each<[string, Parameters<typeof link>[0], object]>([
    [
      'a file linked before the move',
      { links: [`${hub}/blob/main/${yi}`], writtenAt: before },
      { ...former, path: yi, current: [yi] },
    ],
    [
      'the same link after the move',
      { links: [`${hub}/blob/main/${yi}`], writtenAt: new Date('2024-06-07') },
      { linked: 'one', path: yi },
    ],
    [
      'a link into the former dataset, today',
      { links: [`https://huggingface.co/datasets/open-llm-leaderboard-old/requests/blob/main/${yi}`] },
      { ...former, path: yi },
    ],
    [
      'a thread number before the move',
      { links: [`${hub}/discussions/49`], writtenAt: before },
      { ...former, number: 49, path: null },
    ],
    ['a folder before the move', { links: [`${hub}/tree/main/org`], writtenAt: before }, { ...former, path: 'org' }],
    [
      'a link of today outweighs a former one',
      {
        links: [
          'https://huggingface.co/datasets/open-llm-leaderboard-old/requests/blob/main/x/y_eval_request_False_float16_Original.json',
          `${hub}/blob/main/${yi}`,
        ],
      },
      { linked: 'one', path: yi },
    ],
  ])('%s', (_, question, expected) => {
    expect(link(question)).toMatchObject(expected);
  });
});

describe('request files on GitHub', () => {
  const requests = { ...board.requests, on: 'github' as const };
  const github = 'https://github.com/open-llm-leaderboard/requests';
  const before = new Date('2024-06-06');
  test.each<[string, string, object]>([
    ['a link', `${github}/blob/main/${yi}`, { linked: 'one', path: yi, how: 'link' }],
    ['raw text', `https://raw.githubusercontent.com/open-llm-leaderboard/requests/main/${yi}`, { path: yi }],
    ['a folder', `${github}/tree/main/org`, { linked: 'several', of: 'folder' }],
    ['a pull request', `${github}/pull/49`, { reason: 'thread-only', number: 49 }],
    ['the Hub’s dataset of this name', `${hub}/discussions/49`, { linked: 'none', reason: 'no-target' }],
    ['another repository', 'https://github.com/other/requests/pull/49', { linked: 'none', reason: 'no-target' }],
    ['the former dataset', `${hub.replace('-leaderboard/', '-leaderboard-old/')}/discussions/49`, { number: 49 }],
  ])('%s', (_, address, expected) => {
    const links = [readHubAddress(address, [])].filter((target) => target !== null);
    const question = { links, models: [], precision: null, writtenAt: before };
    expect(linkRequestFile(question, { board: { requests }, index })).toMatchObject(expected);
  });

  test('on a board of the Hub, a link to a repository of this name there is none of its files', () => {
    expect(link({ links: [`${github}/blob/main/org/gone_eval_request_False_bfloat16_Original.json`] })).toMatchObject({
      linked: 'none',
      reason: 'not-in-index',
    });
  });
});

describe('none', () => {
  test.each<[string, Parameters<typeof link>[0], object]>([
    ['nothing named', {}, { reason: 'no-target', near: [] }],
    [
      'a misspelt model',
      { models: ['01-ai/Yi-34B-Caht'] },
      { reason: 'not-in-index', model: '01-ai/Yi-34B-Caht', near: ['01-ai/Yi-34B-Chat', '01-ai/Yi-34B'] },
    ],
    [
      'another precision',
      { models: ['org/two'], precision: '4bit' },
      { reason: 'no-such-precision', paths: [file('org/two'), file('org/two', 'float16_Original')] },
    ],
    [
      'a file that was never there',
      { links: [bare(file('nobody/nothing-like-it'))] },
      { reason: 'not-in-index', near: [] },
    ],
    [
      'a thread of the requests dataset',
      { links: [`${hub}/discussions/55`] },
      { reason: 'thread-only', dataset: 'open-llm-leaderboard/requests', number: 55 },
    ],
    [
      'the same number in the Space',
      { links: ['https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/55'] },
      { reason: 'no-target' },
    ],
    [
      'the same number in the results',
      { links: ['https://huggingface.co/datasets/open-llm-leaderboard/results/discussions/55'] },
      { reason: 'no-target' },
    ],
    ['an empty folder', { links: [`${hub}/tree/main/nobody`] }, { reason: 'empty-folder' }],
  ])('%s', (_, question, expected) => {
    expect(link(question)).toMatchObject({ linked: 'none', ...expected });
  });
});
