import { describe, expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { parseRequestFile } from '../requests/request-file.ts';
import type { Case } from './case.ts';
import { caseFile } from './testing/case-file.ts';
import { waitingEvent } from './waiting-event.ts';

const board = boardSchema.parse({
  ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['mira'] },
});
const start = Date.parse('2026-11-21T12:00:00Z');

function request(params: number, status = 'RUNNING') {
  const fields = { model: 'org/a', status, params, job_id: '5757359', job_start_time: '2026-11-21T12:00:00.107376' };
  const parsed = parseRequestFile(JSON.stringify(fields));
  return parsed.ok ? parsed.file : null;
}

describe('what is told because time went by', () => {
  test.each<[string, Partial<Case>, ReturnType<typeof request>, number, unknown]>([
    ['a small model after a day', {}, request(7), 30, { event: 'stuck', job: '5757359', hours: 29 }],
    ['a large model after a day', {}, request(70), 30, null],
    ['a large model after three days', {}, request(70), 73, { event: 'stuck', job: '5757359', hours: 72 }],
    ['the same job again', { followed: { stuckJob: '5757359' } }, request(7), 40, null],
    ['something that waits', {}, request(7, 'PENDING'), 40, null],
    ['anything after a month', { followed: { stuckJob: '5757359' } }, request(7), 31 * 24, { event: 'stale' }],
    ['a row that does not come', { state: 'awaiting-board' }, null, 31 * 24, { event: 'stale' }],
    ['a row that may yet come', { state: 'awaiting-board' }, null, 29 * 24, null],
  ])('%s', (_, changes, file, hours, expected) => {
    const { case: followed } = caseFile({ state: 'evaluating', ...changes });
    expect(waitingEvent(followed, file, { board, now: new Date(start + hours * 3_600_000) })).toEqual(expected);
  });
});
