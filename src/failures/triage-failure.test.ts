import { expect, test } from 'vitest';
import { signaturesFile } from './testing/signatures-file.ts';
import { type Failure, triageFailure } from './triage-failure.ts';

const failure: Failure = {
  log: null,
  jobId: '5757359',
  jobStartTime: '2024-06-15T13:57:14.107376',
  resultsAfterSubmission: false,
  failedTogether: 1,
  billionParameters: 7.2,
};
const unlaunched = { jobId: -1, jobStartTime: null };
const oom = 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.';

test.each<[string, Partial<Failure>, string]>([
  ['no log', {}, 'no-log unknown maintainer-decides nothing'],
  ['never launched (S#890)', unlaunched, 'never-launched infrastructure relaunch request-file'],
  ['never launched, job null', { ...unlaunched, jobId: null }, 'never-launched infrastructure relaunch request-file'],
  ['job number -1 as text', { ...unlaunched, jobId: '-1' }, 'never-launched infrastructure relaunch request-file'],
  ['job -1 but it did start', { jobId: -1 }, 'no-log unknown maintainer-decides nothing'],
  [
    'results came in after all',
    { resultsAfterSubmission: true, log: oom },
    'status-race infrastructure maintainer-decides request-file',
  ],
  ['many in one cycle', { failedTogether: 5 }, 'many-together infrastructure incident request-file'],
  ['a few in one cycle', { failedTogether: 4 }, 'no-log unknown maintainer-decides nothing'],
  [
    'the log goes before the crowd',
    { failedTogether: 9, log: 'Disk quota exceeded' },
    'disk infrastructure incident log',
  ],
  [
    'a log that tells nothing new',
    { log: 'ZeroDivisionError: division by zero' },
    'unknown unknown maintainer-decides log',
  ],
  ['an empty log', { log: '\n\n' }, 'no-log unknown maintainer-decides nothing'],
  ['out of memory', { log: oom }, 'out-of-memory unknown relaunch-once log'],
  ['out of memory, large model', { log: oom, billionParameters: 72 }, 'out-of-memory infrastructure relaunch-once log'],
])('%s', (_name, changes, expected) => {
  const { class: failureClass, side, action, evidence } = triageFailure({ ...failure, ...changes }, signaturesFile);
  expect(`${failureClass} ${side} ${action} ${evidence}`).toBe(expected);
});

test('says which signature matched and shows the lines', () => {
  expect(triageFailure({ ...failure, log: oom }, signaturesFile)).toMatchObject({
    signature: 'out-of-memory',
    excerpt: [oom],
  });
});
