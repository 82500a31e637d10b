import { expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { statusClass } from './status-class.ts';

const { statuses } = boardSchema.parse({
  name: 'b',
  title: 'B',
  spaces: ['o/s'],
  requests: { dataset: 'o/requests' },
  maintainers: {},
});

test.each([
  ['PENDING', 'pending'],
  ['RERUN', 'pending'],
  ['RUNNING', 'running'],
  ['FINISHED', 'finished'],
  ['PENDING_NEW_EVAL', 'finished'],
  ['FAILED', 'failed'],
  ['Failed', 'failed'],
  [' pending ', 'pending'],
  ['CANCELLED', 'stopped'],
  ['REJECTED', 'stopped'],
  ['Waiting', 'unknown'],
  ['FINISHED_SOMEHOW', 'unknown'],
  ['', 'unknown'],
  [null, 'unknown'],
])('%s is %s', (written, expected) => {
  expect(statusClass(written, statuses)).toBe(expected);
});

test('a board names its own', () => {
  expect(statusClass('triggered', { ...statuses, running: ['Running', 'Triggered'] })).toBe('running');
});
