import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Followed } from '../cases/case.ts';
import { caseFile } from '../cases/testing/case-file.ts';
import { readKnowledge } from '../knowledge.ts';
import type { JobState } from '../orchestrators/job-engine.ts';
import { boardSchema } from './board.ts';
import { eventOfJob } from './event-of-job.ts';

const board = boardSchema.parse({
  ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['mira'] },
});
const desk = { log: pino({ level: 'silent' }), knowledge: readKnowledge() };
const launched: Followed = { status: 'PENDING', job: '7001', jobState: 'queued' };

function eventWhen(followed: Followed, state: () => Promise<JobState | null>) {
  const orchestrator = { state, log: async () => 'torch.OutOfMemoryError: CUDA out of memory.' };
  return eventOfJob(caseFile({ state: 'evaluating', followed }).case, { place: { board, orchestrator }, desk });
}

test.each([
  ['it goes on', launched, 'running', { state: 'running', cause: null }],
  ['it is over', launched, 'finished', { state: 'finished', cause: null }],
  ['it failed, and its log says of what', launched, 'failed', { state: 'failed', cause: 'out-of-memory' }],
  ['it was cancelled', launched, 'cancelled', { state: 'cancelled', cause: null }],
] as const)('%s', async (_, followed, state, event) => {
  expect(await eventWhen(followed, async () => state)).toEqual({ event: 'job-seen', ...event });
});

test.each([
  ['it still waits', launched, 'queued'],
  ['it said so before', { ...launched, jobState: 'running' }, 'running'],
  ['the request file said so before', { status: 'RUNNING', job: '7001' }, 'running'],
  ['the orchestrator knows no such job', launched, null],
  ['no job was launched by the bot', { status: 'PENDING' }, 'running'],
] as const)('nothing new: %s', async (_, followed, state) => {
  expect(await eventWhen(followed, async () => state)).toBeNull();
});

test('an orchestrator that cannot be asked is asked again later', async () => {
  expect(await eventWhen(launched, () => Promise.reject(new Error('no answer')))).toBeNull();
});
