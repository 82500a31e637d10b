import { describe, expect, test } from 'vitest';
import { type RelaunchQuestion, relaunchPreconditions } from './relaunch-preconditions.ts';
import { type RelaunchVerdict, relaunchVerdict } from './relaunch-verdict.ts';
import { parseRequestFile, type RequestFile } from './request-file.ts';

const pinned = 'a'.repeat(40);
const head = 'b'.repeat(40);

function file(fields: Record<string, unknown> = {}): RequestFile {
  const json = {
    model: 'org/m',
    revision: pinned,
    precision: 'float16',
    status: 'FAILED',
    submitted_time: '2024-08-19T22:57:26Z',
    job_id: '17',
  };
  const result = parseRequestFile(JSON.stringify({ ...json, ...fields }));
  if (!result.ok) throw new Error(result.detail);
  return result.file;
}

const found = { state: 'found', id: 'org/m', headSha: pinned, pinnedSha: 'there' } as const;

function ask(change: Partial<RelaunchQuestion>): { findings: string[]; verdict: RelaunchVerdict } {
  const question: RelaunchQuestion = {
    file: file(),
    statusClass: 'failed',
    ranTooLong: false,
    newestResult: null,
    repository: found,
    siblings: [],
    attempts: { made: 0, allowed: 3 },
    flagged: false,
    doNotSubmit: null,
    side: 'infrastructure',
    saidToBeFixed: false,
    ...change,
  };
  const findings = relaunchPreconditions(question);
  return { findings: findings.map(({ finding }) => finding), verdict: relaunchVerdict(findings, question) };
}

const later = new Date('2024-08-20T00:00:00Z');
const earlier = new Date('2024-08-19T00:00:00Z');
const moved = { ...found, headSha: head };
const renamed = { ...found, id: 'org/new-name' };

type Row = [string, Partial<RelaunchQuestion>, string[], RelaunchVerdict];

describe('findings and what to propose', () => {
  test.each<Row>([
    ['failed on the cluster', {}, [], 'relaunch'],
    ['failed, cause unknown', { side: 'unknown' }, [], 'relaunch'],
    ['cancelled', { file: file({ status: 'CANCELLED', job_id: -1 }), statusClass: 'stopped' }, [], 'relaunch'],
    ['never launched (Space discussion 890)', { file: file({ job_id: -1 }) }, ['never-launched'], 'relaunch'],
    [
      'rejected by the board',
      { file: file({ status: 'REJECTED' }), statusClass: 'stopped' },
      ['rejected'],
      'maintainer-decides',
    ],
    ['pending', { file: file({ status: 'PENDING' }), statusClass: 'pending' }, ['not-failed'], 'nothing-to-do'],
    [
      'running: the job may live',
      { file: file({ status: 'RUNNING' }), statusClass: 'running' },
      ['not-failed'],
      'nothing-to-do',
    ],
    [
      'running for weeks: the job may be gone, which only people can tell',
      {
        file: file({ status: 'RUNNING', job_start_time: '2024-09-02T14:05:31.118204' }),
        statusClass: 'running',
        ranTooLong: true,
      },
      ['running-too-long'],
      'maintainer-decides',
    ],
    [
      'running without a job',
      { file: file({ status: 'RUNNING', job_id: null }), statusClass: 'running' },
      ['running-without-job'],
      'maintainer-decides',
    ],
    ['finished', { file: file({ status: 'FINISHED' }), statusClass: 'finished' }, ['not-failed'], 'nothing-to-do'],
    [
      'a status nobody knows',
      { file: file({ status: 'Odd' }), statusClass: 'unknown' },
      ['not-failed'],
      'maintainer-decides',
    ],
    ['results came after all', { newestResult: later }, ['result-newer-than-failure'], 'repair-status'],
    ['results of an earlier run', { newestResult: earlier }, [], 'relaunch'],
    ['results, but no time to compare', { file: file({ submitted_time: null }), newestResult: later }, [], 'relaunch'],
    ['the owner committed a fix', { repository: moved, side: 'user' }, ['head-moved', 'user-side'], 'resubmit'],
    ['a new commit, cause unknown', { repository: moved, side: 'unknown' }, ['head-moved'], 'resubmit'],
    ['a new commit, but the cluster failed', { repository: moved }, ['head-moved'], 'relaunch'],
    ['nothing was pinned', { file: file({ revision: 'main' }), repository: moved }, [], 'relaunch'],
    ['history was rewritten', { repository: { ...moved, pinnedSha: 'gone' } }, ['pinned-sha-gone'], 'resubmit'],
    ['renamed', { repository: renamed }, ['renamed'], 'maintainer-decides'],
    ['renamed in letter case only', { repository: { ...found, id: 'Org/M' } }, [], 'relaunch'],
    ['gone', { repository: { state: 'gone' } }, ['gone'], 'owner-must-fix'],
    ['the Hub does not answer', { repository: { state: 'unknown' } }, ['repository-unknown'], 'maintainer-decides'],
    ['a newer request', { siblings: [{ path: 'new', submittedTime: later }] }, ['superseded'], 'nothing-to-do'],
    ['an older request', { siblings: [{ path: 'old', submittedTime: earlier }] }, [], 'relaunch'],
    ['relaunched three times', { attempts: { made: 3, allowed: 3 } }, ['attempts-exhausted'], 'maintainer-decides'],
    ['the model has to be fixed', { side: 'user' }, ['user-side'], 'owner-must-fix'],
    [
      'said to be fixed, same commit (a gate opened)',
      { side: 'user', saidToBeFixed: true },
      ['user-side'],
      'maintainer-decides',
    ],
    ['flagged', { flagged: true }, ['flagged'], 'maintainer-decides'],
    ['not to be submitted', { doNotSubmit: 'the authors asked' }, ['do-not-submit'], 'maintainer-decides'],
    [
      'gone and results came',
      { repository: { state: 'gone' }, newestResult: later },
      ['result-newer-than-failure', 'gone'],
      'repair-status',
    ],
  ])('%s', (_, change, findings, verdict) => {
    expect(ask(change)).toEqual({ findings, verdict });
  });
});

test('findings carry what a reply says', () => {
  const question: RelaunchQuestion = {
    file: file({ status: 'Running' }),
    statusClass: 'running',
    ranTooLong: false,
    newestResult: null,
    repository: moved,
    siblings: [{ path: 'org/m_newer.json', submittedTime: later }],
    attempts: { made: 4, allowed: 3 },
    flagged: false,
    doNotSubmit: null,
    side: 'user',
    saidToBeFixed: true,
  };
  expect(relaunchPreconditions(question)).toEqual([
    { finding: 'not-failed', status: 'Running', statusClass: 'running' },
    { finding: 'superseded', by: 'org/m_newer.json' },
    { finding: 'head-moved', pinned, head },
    { finding: 'attempts-exhausted', made: 4, allowed: 3 },
    { finding: 'user-side', saidToBeFixed: true },
  ]);
});
