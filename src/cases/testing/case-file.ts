import type { Case } from '../case.ts';
import type { CaseFile } from '../case-file.ts';

const at = new Date('2026-11-21T12:00:00Z');
const requester = { platform: 'hub', id: 'u-sam', login: 'sam' } as const;

/** A case for tests of pure rules: a failure report that waits, unless said otherwise. */
export function caseFile(changes: Partial<Case>): CaseFile {
  return {
    case: {
      ...{ number: 7, board: 'board', state: 'proposed', requester, homeThread: 'hub:spaces/org/board#1' },
      ...{ messageId: 'm', told: '', followed: {}, createdAt: at, updatedAt: at, version: 1 },
      subject: {
        ...{ model: 'org/a', about: 'failure-report:org/a.json', basis: [{ path: 'org/a.json', blob: 'blob-a' }] },
        details: { kind: 'failure-report', revision: '', precision: 'bfloat16', cause: 'network' },
      },
      ...changes,
    },
    request: { verb: 'report', arguments: {} },
    ...{ reviewBecause: null, proposal: null, approvals: [], threads: [] },
  };
}
