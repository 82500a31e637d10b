import { describe, expect, it } from 'vitest';
import { findLinks } from './find-links.ts';
import type { Site } from './hub-link.ts';
import { readMarkdown } from './read-markdown.ts';

const requests = 'https://huggingface.co/datasets/open-llm-leaderboard/requests';
const file = 'a/b-7b_eval_request_False_float16_Original.json';
const request = { kind: 'request-file', dataset: 'open-llm-leaderboard/requests', path: file, revision: 'main' };
const onGithub = { ...request, dataset: 'x/y', on: 'github' };
const model = { kind: 'model', model: 'a/b_c-7b', revision: null };

function targets(text: string, hubs: Site[] = []): object[] {
  return findLinks(readMarkdown(text), { hubs }).map(({ written: _, line: __, ...target }) => target);
}

describe('request files (leaderboard-domain.md §6.5)', () => {
  it.each([
    ['blob', `${requests}/blob/main/${file}`],
    ['resolve with a query', `see ${requests}/resolve/main/${file}?download=true.`],
    ['raw', `(${requests}/raw/main/${file})`],
    ['edit', `${requests}/edit/main/${file}`],
    ['history', `${requests}/commits/main/${file}`],
    ['Markdown', `[the file](${requests}/blob/main/${file})`],
    ['autolink', `<${requests}/blob/main/${file}>`],
    ['escaped', `${requests}/blob/main/a%2Fb-7b_eval_request_False_float16_Original.json`],
    ['short host', `hf.co/datasets/open-llm-leaderboard/requests/blob/main/${file}`],
    ['upper-case host', `https://HuggingFace.co/datasets/open-llm-leaderboard/requests/blob/main/${file}`],
    ['code', `\`${requests}/blob/main/${file}\``],
    ['bold', `**${requests}/blob/main/${file}**`],
    ['route without host', `datasets/open-llm-leaderboard/requests/blob/main/${file}`],
    ['zero-width letters', `${requests}/blob/\u200bmain/${file}`],
  ])('%s', (_, text) => {
    expect(targets(text)).toEqual([request]);
  });

  it.each([
    ['a PR’s revision', `${requests}/blob/refs%2Fpr%2F3/${file}`, { ...request, revision: 'refs/pr/3' }],
    ['an old commit', `${requests}/blob/1a2b3c4/${file}`, { ...request, revision: '1a2b3c4' }],
    ['a bare path', `\`${file}\` failed`, { ...request, dataset: null, revision: null }],
    ['a bare path without its end', file.replace('.json', ''), { ...request, dataset: null, revision: null }],
    [
      'the names of 2023',
      'Aeala/x_eval_request_False_False_False.json',
      { ...request, dataset: null, revision: null, path: 'Aeala/x_eval_request_False_False_False.json' },
    ],
    [
      'a status folder',
      'failed/a/b_eval_request_main_bfloat16.json',
      { ...request, dataset: null, revision: null, path: 'failed/a/b_eval_request_main_bfloat16.json' },
    ],
  ])('%s', (_, text, expected) => {
    expect(targets(text)).toEqual([expected]);
  });
});

describe('everything else', () => {
  const dataset = { type: 'dataset', name: 'open-llm-leaderboard/requests' };
  it.each([
    ['a folder', `${requests}/tree/main/MayaPH`, { kind: 'folder', repo: dataset, path: 'MayaPH', revision: 'main' }],
    ['a commit of the dataset', `${requests}/commit/1a2b3c4#d2h-1`, { kind: 'commit', repo: dataset, sha: '1a2b3c4' }],
    ['a PR', `PR(${requests}/discussions/7)`, { kind: 'discussion', repo: dataset, number: 7, comment: null }],
    [
      'a comment',
      `${requests}/discussions/7#65a1b2c3d4e5f6a7b8c9d0e1`,
      { kind: 'discussion', repo: dataset, number: 7, comment: '65a1b2c3d4e5f6a7b8c9d0e1' },
    ],
    ['a model', 'model:https://huggingface.co/a/b_c-7b', model],
    ['a model before Chinese', '模型https://huggingface.co/a/b_c-7b评测失败', model],
    ['a model at a branch', 'https://huggingface.co/a/b_c-7b/tree/dev?x=1#files', { ...model, revision: 'dev' }],
    [
      'a model’s file',
      'https://huggingface.co/a/b_c-7b/blob/main/config.json',
      { kind: 'model-file', model: 'a/b_c-7b', path: 'config.json', revision: 'main' },
    ],
    [
      'results',
      'https://huggingface.co/datasets/x/results/blob/main/a/b/results_1.json',
      { kind: 'results', dataset: 'x/results', model: 'a/b', path: 'a/b/results_1.json' },
    ],
    [
      'details of v1',
      'https://huggingface.co/datasets/x/details_a__b_c',
      { kind: 'details', dataset: 'x/details_a__b_c', model: 'a/b_c' },
    ],
    [
      'details of v2',
      'https://huggingface.co/datasets/x/a__b_c-details',
      { kind: 'details', dataset: 'x/a__b_c-details', model: 'a/b_c' },
    ],
    ['a Space', 'https://huggingface.co/spaces/mteb/leaderboard', { kind: 'space', space: 'mteb/leaderboard' }],
    [
      'the renamer',
      'https://huggingface.co/spaces/Weyaxi/open-llm-leaderboard-renamer',
      { kind: 'renamer-space', space: 'Weyaxi/open-llm-leaderboard-renamer' },
    ],
    ['GitHub', 'https://github.com/a/b/issues/3', { kind: 'github', repo: 'a/b', number: 3 }],
    [
      'a pull request of GitHub, at its files',
      'see https://github.com/a/b/pull/12/files',
      { kind: 'github', repo: 'a/b', number: 12 },
    ],
    ['code on GitHub', 'github.com/a/b.git', { kind: 'github', repo: 'a/b', number: null }],
    ['a request file on GitHub', `https://github.com/x/y/blob/main/${file}`, onGithub],
    ['its raw text', `https://github.com/x/y/raw/refs/heads/main/${file}`, onGithub],
    ['its raw text at the other host', `raw.githubusercontent.com/x/y/main/${file}`, onGithub],
    [
      'a folder on GitHub',
      'https://github.com/x/y/tree/main/a',
      { kind: 'folder', repo: { type: 'github', name: 'x/y' }, path: 'a', revision: 'main' },
    ],
    [
      'pasted JSON',
      '{"model": "a/b_c-7b",\n"base_model": "",\n"revision": "main", "precision": "float16"}',
      { kind: 'request-json', model: 'a/b_c-7b', revision: 'main', precision: 'float16' },
    ],
  ])('%s', (_, text, expected) => {
    expect(targets(text)).toEqual([expected]);
  });

  it.each([
    ['a host that imitates the Hub', 'https://huggingface.co.evil.example/a/b-7b'],
    ['a user name that imitates the Hub', 'https://huggingface.co@evil.example/a/b-7b'],
    ['another port', 'https://huggingface.co:8443/a/b-7b'],
    ['the search', 'https://huggingface.co/models?search=a%2Fb'],
    ['a path that climbs', 'requests/blob/main/../../private/b_eval_request_False_float16_Original.json'],
    ['JSON in a fence', '```\n{"model": "a/b", "precision": "float16"}\n```'],
    ['a sandbox that is not ours', 'http://127.0.0.1:4101/a/b-7b'],
  ])('%s is nothing', (_, text) => {
    expect(targets(text, ['http://127.0.0.1:4100'])).toEqual([]);
  });

  it('a further GitHub counts like github.com', () => {
    const link = (address: string) =>
      targets(`${address}/x/y/blob/main/${file}`, [{ github: 'http://127.0.0.1:4200' }]);
    expect(link('http://127.0.0.1:4200')).toEqual([onGithub]);
    expect(link('http://127.0.0.1:4201')).toEqual([]);
  });

  it('further hubs count like the Hub', () => {
    expect(targets('http://127.0.0.1:4100/a/b_c-7b', ['http://127.0.0.1:4100'])).toEqual([model]);
  });

  it('each target once, in order, with its line', () => {
    const links = findLinks(
      readMarkdown('https://hf.co/a/one-1b,https://hf.co/a/two-2b\n\nhttps://huggingface.co/a/one-1b'),
    );
    expect(links.map((link) => [link.written, link.line])).toEqual([
      ['https://hf.co/a/one-1b', 1],
      ['https://hf.co/a/two-2b', 1],
    ]);
  });
});
