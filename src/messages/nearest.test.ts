import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const verbs = ['submit', 'status', 'report', 'rename', 'remove', 'relaunch', 'approve', 'reject', 'faq'];

it.each([
  ['satus', 'status'],
  ['stauts', 'status'],
  ['Submitt', 'submit'],
  ['aprove', 'approve'],
  ['relanch', 'relaunch'],
  ['sub', 'submit'],
  ['re', null],
  ['rep', 'report'],
  ['usr', null],
  ['s', null],
  ['banana', null],
  ['x'.repeat(200), null],
])('%s → %s', (word, expected) => {
  expect(nearest(word, verbs)).toBe(expected);
});

it('has no suggestion without candidates', () => {
  expect(nearest('status', [])).toBeNull();
});
