import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeedRequests } from '../sandbox/seed/read-seed-requests.ts';
import { RequestIndex } from './request-index.ts';

const rule = '{model}_eval_request_{private}_{precision}_{weight_type}.json';
const tail = 'eval_request_False_bfloat16_Original.json';

function indexOf(paths: readonly string[]): RequestIndex {
  return new RequestIndex({ rule, entries: paths.map((path) => ({ path, oid: `oid of ${path}` })) });
}

const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('the seed requests', () => {
  const seeds = readSeedRequests();
  const index = indexOf(seeds.map(({ path }) => path));

  test('each is found by path, by model in any letter case, and by model and precision', () => {
    expect(index.size).toBe(3827);
    for (const { path, json } of seeds) {
      expect(index.byPath(path)).toMatchObject({ path, oid: `oid of ${path}`, model: json.model });
      expect(paths(index.byModel(json.model.toUpperCase()))).toContain(path);
      expect(paths(index.byModelAndPrecision(json.model, json.precision))).toContain(path);
    }
  });

  test('the prefix of other names is only itself', () => {
    expect(paths(index.byModel('01-ai/Yi-34B'))).toEqual([`01-ai/Yi-34B_${tail}`]);
  });

  test('case twins are both found, each as stored', () => {
    const twins = index.byModel('quazim0t0/odb-14b-sce').map(({ model }) => model);
    expect(new Set(twins).size).toBe(2);
  });

  test('root models are in the root', () => {
    expect(index.inFolder('').map(({ model }) => model)).toEqual(['gpt2', 'gpt2']);
    expect(paths(index.byModelAndPrecision('gpt2', 'BF16'))).toEqual([`gpt2_${tail}`]);
  });
});

test('two generations of names of one model', () => {
  const old = 'Aeala/Alpaca_eval_request_False_False_False.json';
  const index = indexOf([old, 'Aeala/Alpaca_eval_request_False_float16_Original.json']);
  expect(paths(index.byModel('aeala/alpaca'))).toEqual(
    [old, 'Aeala/Alpaca_eval_request_False_float16_Original.json'].sort(),
  );
  expect(paths(index.byModelAndPrecision('Aeala/Alpaca', 'fp16'))).toHaveLength(1);
});

test('a folder is found in any letter case and holds no subfolders', () => {
  const index = indexOf([`failed/Meta/a_${tail}`, `failed/b_${tail}`, 'README.md']);
  expect(paths(index.inFolder('FAILED'))).toEqual([`failed/b_${tail}`]);
  expect(paths(index.inFolder('failed/meta'))).toEqual([`failed/Meta/a_${tail}`]);
  expect(index.inFolder('')).toMatchObject([{ path: 'README.md', model: null }]);
});

describe('follows commits', () => {
  test('a changed, an added and a removed file', () => {
    const index = indexOf([`o/a_${tail}`, `o/b_${tail}`]);
    index.apply([
      { path: `o/a_${tail}`, oid: 'new' },
      { path: `o/c_${tail}`, oid: 'added' },
      { path: `o/b_${tail}`, oid: null },
      { path: `o/never_${tail}`, oid: null },
    ]);
    expect(index.byModel('o/a')).toMatchObject([{ oid: 'new' }]);
    expect(index.byModel('o/b')).toEqual([]);
    expect(index.byPath(`o/b_${tail}`)).toBeNull();
    expect(index.inFolder('o').map(({ model }) => model)).toEqual(['o/a', 'o/c']);
    expect(index.near('o/bb')).not.toContain('o/b');
  });

  test('after any commits it answers like one that was built anew', () => {
    const file = fc
      .tuple(fc.constantFrom('Org/', 'org/', ''), fc.constantFrom('m', 'M', 'mm'), fc.constantFrom('float16', '4bit'))
      .map(([folder, name, precision]) => `${folder}${name}_eval_request_False_${precision}_Original.json`);
    const commits = fc.array(fc.record({ path: file, oid: fc.option(fc.constantFrom('1', '2')) }), { maxLength: 40 });
    fc.assert(
      fc.property(commits, (changes) => {
        const followed = indexOf([]);
        followed.apply(changes);
        const built = new RequestIndex({ rule, entries: followed.entries() });
        expect(new Set(followed.entries())).toEqual(new Set(built.entries()));
        for (const model of ['org/m', 'ORG/MM', 'm']) {
          expect(followed.byModel(model)).toEqual(built.byModel(model));
          expect(followed.near(`${model}x`)).toEqual(built.near(`${model}x`));
        }
        expect(new Set(followed.inFolder('org'))).toEqual(new Set(built.inFolder('org')));
      }),
    );
  });
});
