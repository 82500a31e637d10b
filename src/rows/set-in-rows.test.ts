import { expect, test } from 'vitest';
import { setInRows } from './set-in-rows.ts';

const rows = '{"fullname":"a/b","Flagged":false,"x": 1.50}\n{"fullname":"a/b-chat","Flagged":false}\n';

test('only the rows of that very model change, and only that column', () => {
  expect(setInRows(rows, { model: 'a/b', column: 'Flagged', value: true })).toBe(
    '{"fullname":"a/b","Flagged":true,"x": 1.50}\n{"fullname":"a/b-chat","Flagged":false}\n',
  );
});

test.each([
  ['is so already', { model: 'a/b', column: 'Flagged', value: false }],
  ['no such model', { model: 'a/c', column: 'Flagged', value: true }],
  ['no such column', { model: 'a/b', column: 'Hidden', value: true }],
])('nothing to change: %s', (_, wanted) => {
  expect(setInRows(rows, wanted)).toBeNull();
});
