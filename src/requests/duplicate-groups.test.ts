import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DuplicateGroups, type EvaluatedFile } from './duplicate-groups.ts';
import { findDuplicates } from './find-duplicates.ts';

const file = fc.record({
  path: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  model: fc.constant('org/model'),
  precision: fc.constantFrom('bfloat16', 'BF16', 'float16', null),
  revision: fc.constantFrom('1'.repeat(40), '2'.repeat(40), 'main', null),
  submitted: fc.constant(null),
});
const change = fc.oneof(
  file.map((put) => ({ put })),
  file.map(({ path }) => ({ remove: path })),
);

test('after any changes they are what a look at all files finds', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const groups = new DuplicateGroups();
      const files = new Map<string, EvaluatedFile>();
      for (const each of changes) {
        if ('put' in each) {
          groups.put(each.put);
          files.set(each.put.path, each.put);
        } else {
          groups.remove(each.remove);
          files.delete(each.remove);
        }
      }
      const found = findDuplicates(files.values()).map(({ entries }) => entries.map(({ path }) => path).sort());
      const kept = groups.newest(99).map(({ entries }) => entries.map(({ path }) => path));
      expect(kept.sort()).toEqual(found.sort());
      expect(groups.count).toBe(found.length);
      for (const [first = '', ...others] of kept) expect(groups.twinsOf(first ?? '')).toEqual(others);
    }),
  );
});

test('the latest submission comes first', () => {
  const groups = new DuplicateGroups();
  const days = { a: 1, b: 3, c: 2, d: 2 };
  for (const [path, day] of Object.entries(days)) {
    const revision = (path < 'c' ? '1' : '2').repeat(40);
    const submitted = new Date(Date.UTC(2024, 6, day));
    groups.put({ path, model: 'org/model', precision: 'bfloat16', revision, submitted });
  }
  expect(groups.newest(9).map(({ entries }) => entries.map(({ path }) => path))).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(groups.newest(1)).toHaveLength(1);
});
