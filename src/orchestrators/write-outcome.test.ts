import { expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { openDataset } from './testing/open-dataset.ts';
import { writeOutcome } from './write-outcome.ts';

const board = boardSchema.parse({
  ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['mira'] },
});
const now = () => new Date('2026-11-21T12:00:00Z');
const path = 'org/a.json';
const request = (status: string, job: string) => `{"model": "org/a", "status": "${status}", "job_id": ${job}}`;

test.each([
  ['waits', 'running', request('PENDING', '-1'), request('RUNNING', '"7001"')],
  ['waits', 'failed', request('PENDING', '-1'), request('FAILED', '"7001"')],
  ['runs', 'finished', request('RUNNING', '"7001"'), request('FINISHED', '"7001"')],
  ['runs', 'cancelled', request('RUNNING', '"7001"'), request('CANCELLED', '"7001"')],
  ['runs', 'running', request('RUNNING', '7001'), null],
  ['runs as another job', 'failed', request('RUNNING', '"8"'), null],
  ['is over', 'failed', request('FINISHED', '"7001"'), null],
  ['has a status of its own', 'finished', request('MANUAL_REVIEW', '-1'), null],
] as const)('a request file that %s, and a job that is %s', async (_, state, before, after) => {
  const dataset = openDataset({ [path]: before }, now);
  const telling = { board, hub: dataset.hub, key: 'write-outcome:7001', caseName: 'c-1', now };
  const outcome = await writeOutcome({ kind: 'write-outcome', path, job: '7001', state }, telling);
  expect(outcome.result).toBe('done');
  expect(dataset.text(path)).toBe(after ?? before);
  expect(dataset.commits).toHaveLength(after === null ? 1 : 2);
});

test('a request file that is gone is not made again', async () => {
  const dataset = openDataset({}, now);
  const telling = { board, hub: dataset.hub, key: 'write-outcome:7001', caseName: 'c-1', now };
  await writeOutcome({ kind: 'write-outcome', path, job: '7001', state: 'failed' }, telling);
  expect(dataset.text(path)).toBeUndefined();
});
