import { failureClasses } from '../../src/failures/failure-class.ts';
import type { TemplateName } from '../../src/replies/template-names.ts';
import type { RelaunchFinding } from '../../src/requests/relaunch-preconditions.ts';
import { sampleNotes } from '../../src/submissions/testing/sample-notes.ts';
import { sampleRefusals } from '../../src/submissions/testing/sample-refusals.ts';
import { model, path, requestFile, type Sample, sha } from './sample.ts';

const file = { model, path, precision: 'bfloat16', revision: sha, status: 'FAILED', request_file: requestFile };
const head = '60b374b5a1c0ffee60b374b5a1c0ffee60b374b5';

const findings: { [Name in RelaunchFinding['finding']]: Extract<RelaunchFinding, { finding: Name }> } = {
  'not-failed': { finding: 'not-failed', status: 'PENDING', statusClass: 'pending' },
  rejected: { finding: 'rejected', status: 'REJECTED' },
  'running-without-job': { finding: 'running-without-job' },
  'running-too-long': { finding: 'running-too-long', since: new Date('2024-09-02T14:05:31Z') },
  'never-launched': { finding: 'never-launched' },
  'result-newer-than-failure': {
    finding: 'result-newer-than-failure',
    resultTime: new Date('2024-09-12T03:11:40Z'),
  },
  'head-moved': { finding: 'head-moved', pinned: sha, head },
  'pinned-sha-gone': { finding: 'pinned-sha-gone', pinned: sha },
  renamed: { finding: 'renamed', to: 'olivia-owner/heron' },
  gone: { finding: 'gone' },
  'repository-unknown': { finding: 'repository-unknown' },
  superseded: { finding: 'superseded', by: path },
  'attempts-exhausted': { finding: 'attempts-exhausted', made: 3, allowed: 3 },
  flagged: { finding: 'flagged' },
  'do-not-submit': { finding: 'do-not-submit', reason: 'its authors asked for it' },
  'user-side': { finding: 'user-side', saidToBeFixed: false },
};

/** What is said about submissions and failure reports. */
export const submissionSamples = {
  'submit-proposal': [
    {
      when: 'with every note',
      data: {
        ...{ model, path, revision: sha, precision: 'bfloat16', params: 7.242 },
        ...{ weight_type: 'Original', model_type: '💬 : chat models', chat_template: true, notes: sampleNotes },
      },
    },
  ],
  'submit-refused': [
    ...sampleRefusals.map((reason) => ({ when: reason.code, data: { model, reasons: [reason] } })),
    { when: 'two reasons', data: { model, reasons: sampleRefusals.slice(8, 10) } },
  ],
  'update-proposal': [
    {
      when: 'the old entry goes first',
      data: {
        ...{
          model,
          precision: 'bfloat16',
          revision: head,
          path,
          notes: [],
          removed_first: true,
          old_shown: true,
          same_file: false,
        },
        ...{ old_revision: sha, old_path: path, old_file: requestFile, old_status: 'FINISHED', within: '1 hour' },
      },
    },
    {
      when: 'the old request file stays',
      data: {
        ...{
          model,
          precision: 'float16',
          revision: head,
          path,
          notes: [],
          removed_first: false,
          old_shown: true,
          same_file: false,
        },
        ...{ old_revision: sha, old_path: path, old_file: requestFile, old_status: 'FINISHED', within: '1 hour' },
      },
    },
  ],
  'report-proposal': [
    ...failureClasses.map((name) => ({
      when: name,
      data: { ...file, cause: { class: name }, excerpt: [], attempts: 0, findings: [], commanded: false, wider: null },
    })),
    {
      when: 'with lines of the log, after earlier launches and newer commits',
      data: {
        ...{
          ...file,
          cause: { class: 'network' },
          attempts: 2,
          findings: ['head-moved', 'attempts-exhausted'],
          commanded: false,
        },
        excerpt: ['Traceback (most recent call last):', '/approve c-12', 'ReadTimeoutError: <!-- @everyone'],
        wider: { case: 'c-13', command: '/incident network since=2026-11-19' },
      },
    },
  ],
  'report-not-relaunched': [
    ...Object.values(findings).map((finding) => ({
      when: finding.finding,
      data: { ...file, cause: null, excerpt: [], findings: [finding] },
    })),
    {
      when: 'a cause and two findings',
      data: {
        ...{ ...file, cause: { class: 'size-mismatch' }, excerpt: [] },
        findings: [findings['head-moved'], findings['user-side']],
      },
    },
  ],
  'report-choose': [
    { when: 'two precisions', data: { verb: 'report', model, paths: [path, path.replace('bfloat16', 'float16')] } },
  ],
  'report-former-era': [
    {
      when: 'the model is on today’s board',
      data: { verb: 'report', dataset: 'open-llm-leaderboard-old/requests', current: [path] },
    },
    { when: 'it is not', data: { verb: 'report', dataset: 'open-llm-leaderboard-old/requests', current: [] } },
  ],
  'report-not-linked': [
    ...['no-target', 'thread-only', 'empty-folder', 'not-in-index'].map((reason) => ({
      when: reason,
      data: { verb: 'report', reason, model, paths: [], near: [] },
    })),
    {
      when: 'near names',
      data: { verb: 'report', reason: 'not-in-index', model, paths: [], near: ['olivia-owner/heron-7b'] },
    },
    {
      when: 'another precision',
      data: { verb: 'report', reason: 'no-such-precision', model, paths: [path], near: [] },
    },
  ],
  'report-unreadable': [
    { when: 'the request file is no JSON', data: { path, gone: false, model: '' } },
    { when: 'it was deleted while a case waited', data: { path, gone: true, model } },
  ],
  'incident-choose': [
    { when: 'causes', data: { unread: 0, since: '2026-11-20 12:00', causes: [{ class: 'network', count: 7 }] } },
    { when: 'nothing failed', data: { unread: 12, since: '2026-11-20 12:00', causes: [] } },
  ],
  'incident-hint': [
    {
      when: 'many failed together',
      data: { maintainers: ['mira-maintainer'], count: 7, class: 'network', since: '2026-11-20 12:00' },
    },
  ],
  'incident-none': [
    { when: 'nothing to launch', data: { unread: 0, class: 'disk', since: '2026-11-20 12:00', left_out: [] } },
  ],
  'incident-over': [
    {
      when: 'some failed again',
      data: { called: 'mira-maintainer', case: 'c-12', launched: 7, finished: 6, failed: 1 },
    },
  ],
  'incident-proposal': [
    {
      when: 'a maintainer asks',
      data: {
        ...{
          count: 2,
          class: 'network',
          since: '2026-11-20 12:00',
          more: 0,
          unread: 0,
          left_out: [{ because: 'gone' }],
        },
        files: [{ path, url: requestFile }],
      },
    },
  ],
} satisfies Partial<Record<TemplateName, Sample[]>>;
