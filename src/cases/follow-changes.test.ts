import { expect, test } from 'vitest';
import type { CaseFile } from './case-file.ts';
import { followChanges } from './follow-changes.ts';

const mira = { platform: 'hub' as const, id: '1', login: 'mira' };
const at = new Date('2026-11-21T12:00:00Z');

function file(): CaseFile {
  return {
    case: {
      ...{
        number: 7,
        board: 'b',
        state: 'proposed',
        requester: mira,
        homeThread: 't',
        messageId: 'm',
        told: '',
        followed: {},
      },
      ...{ createdAt: at, updatedAt: at, version: 1 },
      subject: {
        model: 'o/m',
        about: 'a',
        basis: [],
        details: { kind: 'failure-report', revision: '', precision: '', cause: null },
      },
    },
    request: { verb: 'report', arguments: {} },
    ...{ reviewBecause: null, approvals: [], threads: [] },
    proposal: {
      id: 'p',
      caseNumber: 7,
      hash: 'h',
      effects: [],
      state: 'open',
      createdAt: at,
      notBefore: null,
      expiresAt: at,
    },
  };
}

test('a second yes in the same sync sees the case as the first left it', () => {
  const docket = [file()];
  followChanges(docket, [
    {
      change: 'approval',
      proposalId: 'p',
      approval: { by: mira, how: 'reaction', at },
      threadKey: 't',
      messageId: 'm',
    },
    { change: 'update-case', number: 7, version: 1, set: { state: 'acting' } },
    { change: 'proposal-state', id: 'p', state: 'approved' },
  ]);
  expect(docket[0]).toMatchObject({
    case: { state: 'acting', version: 2 },
    proposal: { state: 'approved' },
    approvals: [{ by: mira }],
  });
});

test('a new proposal has no approvals yet', () => {
  const docket = [{ ...file(), approvals: [{ by: mira, how: 'command' as const, at }] }];
  followChanges(docket, [
    {
      change: 'open-proposal',
      proposal: { id: 'q', caseNumber: 7, hash: 'i', effects: [], createdAt: at, notBefore: null, expiresAt: at },
      remindAt: null,
    },
  ]);
  expect(docket[0]).toMatchObject({ proposal: { id: 'q', state: 'open' }, approvals: [] });
});

test('a change that the docket shows already is not followed twice', () => {
  const docket = [{ ...file(), case: { ...file().case, version: 2 } }];
  followChanges(docket, [{ change: 'update-case', number: 7, version: 1, set: { state: 'cancelled' } }]);
  expect(docket[0]?.case).toMatchObject({ state: 'proposed', version: 2 });
});
