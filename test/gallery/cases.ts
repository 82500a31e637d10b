import type { TemplateName } from '../../src/replies/template-names.ts';
import { discussion, model, path, requestFile, type Sample } from './sample.ts';
import { caseData, mira, olivia } from './sample-case.ts';

const c12 = { case: 'c-12', model };
const by = { decidedBy: [mira] };
const pending = { status: 'PENDING' };
const failed = { status: 'FAILED', ...by };
const at = '2026-11-21T12:00:00.000Z';
const job = { ...pending, ...by, job: '7001' };
const behind = caseData({
  followed: { ...job, jobState: 'failed' },
  orchestrator: { kind: 'http', url: 'https://eval.org', timeout: '20s', writesRequestFiles: 'backend' },
});

/** What is said about cases, their states and decisions about them. */
export const caseSamples = {
  'approval-already-approved': [
    { when: 'a second yes', data: { ...c12, code: 'already-approved', by: 'mira-maintainer', at } },
  ],
  'approval-approval-expired': [{ when: 'a yes that comes too late', data: { ...c12, at } }],
  'approval-in-words': [
    { when: 'a maintainer writes "lgtm"', data: { cases: ['c-12'], reactions: ['👍'], prose: false } },
    {
      when: 'words may approve, and two proposals wait',
      data: { cases: ['c-12', 'c-13'], reactions: ['👍'], prose: true },
    },
  ],
  'approval-needs-another': [{ when: 'the first of two', data: { ...c12, missing: 1 } }],
  'approval-no-open-proposal': [
    { when: 'a case that is over', data: { ...c12, state: 'rejected' } },
    { when: 'the proposal is out of date', data: { ...c12, state: 'proposed' } },
  ],
  'approval-not-a-maintainer': [
    { when: 'of a case', data: { ...c12, verb: 'approve' } },
    { when: 'of a command', data: { case: null, model: null, verb: 'relaunch' } },
  ],
  'approval-proposal-outdated': [{ when: 'the button of an earlier proposal was pressed', data: c12 }],
  'approval-proposal-unseen': [{ when: 'asked for and approved in one message', data: c12 }],
  'approval-requester-may-not-approve': [{ when: 'the board wants somebody else', data: c12 }],
  'approval-rights-unresolvable': [{ when: 'the Hub does not say who belongs to the organisation', data: c12 }],
  'approval-to-be-confirmed': [
    { when: 'the owner has not confirmed yet', data: { ...c12, namespace: 'olivia-owner' } },
  ],
  'approval-too-early': [{ when: 'the author has time to answer', data: { ...c12, at } }],
  'cancel-refused': [
    { when: 'by a stranger', data: { ...c12, requester: 'olivia-owner', state: 'proposed' } },
    { when: 'too late', data: { ...c12, requester: 'olivia-owner', state: 'evaluating' } },
  ],
  'case-already-open': [{ when: 'asked for twice in one thread', data: c12 }],
  'case-carried-out': [
    {
      when: 'a removal',
      data: caseData({ subject: { details: { kind: 'removal', precision: 'bfloat16', writes: [] } } }),
    },
  ],
  'case-expired': [{ when: 'nobody decided', data: caseData() }],
  'case-failed': [
    { when: 'with a cause', data: caseData({ followed: { ...failed, cause: 'network' } }) },
    { when: 'without one', data: caseData({ followed: failed }) },
    { when: 'stopped', data: caseData({ followed: { status: 'CANCELLED' } }) },
    { when: 'its job failed', data: caseData({ followed: { ...job, jobState: 'failed' } }) },
    { when: 'its job was cancelled', data: caseData({ followed: { ...job, jobState: 'cancelled' } }) },
    { when: 'its job failed, and the backend writes request files', data: behind },
  ],
  'case-finished': [
    { when: 'the evaluation succeeded', data: caseData({ followed: { status: 'FINISHED' } }) },
    { when: 'its job is over', data: caseData({ followed: { ...job, jobState: 'finished' } }) },
  ],
  'case-rejected': [
    { when: 'with the maintainer’s words', data: caseData({ followed: { ...by, reason: 'ask @here <b>later</b>' } }) },
  ],
  'case-reminder': [
    { when: 'two days before the end', data: { ...caseData(), waiting_over: false } },
    { when: 'the waiting period is over', data: { ...caseData(), waiting_over: true } },
  ],
  'case-stale': [{ when: 'nothing happened for long', data: caseData({ followed: pending }) }],
  'case-stopped': [
    { when: 'the Hub refuses', data: caseData({ state: 'stopped', followed: { reason: 'the Hub says 403' } }) },
    {
      when: 'the orchestrator cannot be reached',
      data: caseData({ state: 'stopped', followed: { reason: 'POST /jobs: no answer in time', unsure: true } }),
    },
  ],
  'case-stuck': [
    { when: 'a job runs for too long', data: caseData({ followed: { status: 'RUNNING', jobId: '9120417' } }) },
  ],
  'case-twins': [
    { when: 'one more', data: { files: [{ path, url: requestFile }], more: 0 } },
    { when: 'very many', data: { files: [{ path, url: requestFile }], more: 7 } },
  ],
  'choose-case': [
    {
      when: 'two cases wait in one thread',
      data: {
        verb: 'approve',
        cases: [
          { ...c12, kind: 'failure-report', rest: '' },
          { case: 'c-13', model: 'org/other', kind: 'submission', rest: '' },
        ],
      },
    },
  ],
  'confirm-refused': (['not-the-owner', 'account-not-linked', 'owner-unresolvable', 'nothing-to-confirm'] as const).map(
    (code) => ({
      when: code,
      data: { ...c12, code, namespace: 'olivia-owner', linkable: true },
    }),
  ),
  'decided-elsewhere': [
    { when: 'approved from another thread', data: { ...c12, verb: 'approve', thread: discussion } },
  ],
  'nothing-to-decide': [{ when: 'declined too late', data: { ...c12, verb: 'reject', state: 'evaluating' } }],
  'no-case-here': [{ when: 'nothing waits in the thread', data: { verb: 'approve' } }],
  'no-such-case': [{ when: 'a wrong number', data: { case: 'c-999' } }],
  'proposal-changed': [
    {
      when: 'an incident takes in more',
      data: { case: 'c-12', reason: 'more-failed', again: true, subject: '3', before: '', after: '' },
    },
    ...[
      ...['request-file-changed', 'path-taken', 'approval-withdrawn', 'request-edited', 'head-moved', 'redirect-gone'],
      ...['pull-request-conflict', 'pull-request-not-open', 'confirmation-withdrawn', 'no-write-access'],
    ].map((reason) => ({
      when: reason,
      data: {
        ...{ case: 'c-12', reason, again: reason !== 'redirect-gone', subject: 'org/requests#1' },
        ...{ before: '01234567', after: '89abcdef' },
      },
    })),
  ],
  'state-acting': [{ when: 'approved', data: caseData({ state: 'acting', followed: by }) }],
  'state-awaiting-board': [
    { when: 'done', data: caseData({ followed: { status: 'FINISHED', ...by } }) },
    { when: 'its job is over', data: caseData({ followed: { ...job, jobState: 'finished' } }) },
  ],
  'state-cancelled': [{ when: 'taken back', data: caseData({ followed: { decidedBy: [olivia] } }) }],
  'state-evaluating': [
    { when: 'waiting', data: caseData({ followed: { ...pending, ...by } }) },
    { when: 'running', data: caseData({ followed: { status: 'RUNNING', jobId: '9120417' } }) },
    { when: 'its job waits', data: caseData({ followed: { ...job, jobState: 'queued' } }) },
    { when: 'its job runs', data: caseData({ followed: { ...job, jobState: 'running' } }) },
  ],
  'state-expired': [{ when: 'nobody decided', data: caseData() }],
  'state-failed': [
    { when: 'the evaluation failed', data: caseData({ followed: failed }) },
    { when: 'its job failed', data: caseData({ followed: { ...job, jobState: 'failed' } }) },
  ],
  'state-finished': [{ when: 'the evaluation succeeded', data: caseData({ followed: { status: 'FINISHED', ...by } }) }],
  'state-proposed': [
    { when: 'one yes is needed', data: caseData() },
    { when: 'two are needed', data: caseData({ needed: 2 }) },
    { when: 'on Discord', data: { ...caseData(), reactions: [] } },
  ],
  'state-rejected': [
    { when: 'declined', data: caseData({ followed: { ...by, reason: 'wait for the next version' } }) },
  ],
  'state-replaced': [{ when: 'a newer proposal follows', data: { case: 'c-12' } }],
  'state-stale': [{ when: 'nothing happened for long', data: caseData() }],
  'state-stopped': [{ when: 'the Hub refuses', data: caseData({ state: 'stopped' }) }],
  'state-unconfirmed': [
    { when: 'the owner is asked', data: caseData({ subject: { confirm: { namespace: 'olivia-owner' } } }) },
  ],
  'state-withdrawn': ['message-hidden', 'message-gone', 'request-edited', 'overtaken'].map((reason) => ({
    when: reason,
    data: caseData({ followed: { reason } }),
  })),
  noted: [{ when: 'a slash command after which nothing is left to say', data: {} }],
  'public-opening': [
    {
      when: 'a case that was asked for on Discord',
      data: { ...c12, kind: 'removal', requester: 'sam', url: discussion },
    },
  ],
  'public-title': [
    { when: 'a failure report', data: { ...c12, kind: 'failure-report', requester: 'sam', url: discussion } },
    { when: 'a removal', data: { ...c12, kind: 'removal', requester: 'sam', url: discussion } },
  ],
  'told-also': [
    {
      when: 'asked for on two platforms',
      data: {
        places: [
          { name: 'open-llm-leaderboard/open_llm_leaderboard#12', url: discussion },
          { name: 'Discord', url: 'https://discord.com/channels/1/2' },
        ],
      },
    },
  ],
  unsaid: [{ when: 'a template of the bot cannot be rendered', data: {} }],
  'told-elsewhere': [{ when: 'the case has a discussion of its own', data: { ...c12, url: discussion } }],
} satisfies Partial<Record<TemplateName, Sample[]>>;
