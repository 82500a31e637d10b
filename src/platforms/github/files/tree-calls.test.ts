import { expect, test } from 'vitest';
import type { Repo } from '../../hub/hub-client.ts';
import { collect } from '../../hub/testing/collect.ts';
import type { RepoCalls } from './repo-calls.ts';
import { treeCalls } from './tree-calls.ts';

const repo: Repo = { type: 'github', name: 'org/requests' };
const file = (path: string) => ({ path, type: 'blob', sha: `of ${path}`, size: 1 });
const folder = (path: string) => ({ path, type: 'tree', sha: `tree ${path}` });

/** GitHub where the whole list is too long, and so is the one of folder a. */
const answers: Record<string, { truncated: boolean; tree: object[] }> = {
  'main all': { truncated: true, tree: [file('a/b/1.json')] },
  main: { truncated: false, tree: [folder('a'), file('README.md'), folder('c')] },
  'tree a all': { truncated: true, tree: [] },
  'tree a': { truncated: false, tree: [folder('b')] },
  'tree b all': { truncated: false, tree: [file('1.json'), file('2.json')] },
  'tree c all': { truncated: false, tree: [folder('d'), file('d/3.json')] },
};

const find: RepoCalls['find'] = async (_, { parameters = {}, answer }) => {
  const found = answers[`${parameters.tree_sha}${parameters.recursive ? ' all' : ''}`];
  return found ? answer.parse({ sha: '0', ...found }) : null;
};
const { listTree } = treeCalls({ find, ask: () => Promise.reject(new Error('not asked')) });

test('a list that GitHub cuts off is read folder by folder', async () => {
  const paths = async (path?: string) =>
    (await collect(listTree(repo, { revision: 'main', ...(path && { path }) }))).map((each) => each.path);
  expect(await paths()).toEqual(['a/b/1.json', 'a/b/2.json', 'README.md', 'c/d/3.json']);
  expect(await paths('a')).toEqual(['a/b/1.json', 'a/b/2.json']);
  expect(await paths('a/x')).toEqual([]);
});
