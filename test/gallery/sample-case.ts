import { type Board, boardSchema } from '../../src/boards/board.ts';
import type { CaseState, CaseSubject, Followed } from '../../src/cases/case.ts';
import type { CaseFile } from '../../src/cases/case-file.ts';
import { statusData } from '../../src/cases/status-data.ts';
import type { Actor } from '../../src/threads/thread.ts';
import { github, hub, model, path, sha } from './sample.ts';

export const board: Board = boardSchema.parse({
  name: 'open-llm',
  title: 'Open LLM Leaderboard',
  spaces: ['open-llm-leaderboard/open_llm_leaderboard'],
  requests: { dataset: 'open-llm-leaderboard/requests' },
  maintainers: { logins: ['mira-maintainer', 'noor-maintainer'] },
});

interface CaseSample {
  state?: CaseState;
  followed?: Followed;
  subject?: Partial<CaseSubject>;
  needed?: 1 | 2;
  orchestrator?: Board['orchestrator'];
}

export const olivia: Actor = { platform: 'hub', id: '1', login: 'olivia-owner' };
export const mira: Actor = { platform: 'hub', id: '2', login: 'mira-maintainer' };

/** What state and notice templates show of a case, made by the code that makes it in earnest. */
export function caseData({ state = 'proposed', followed = {}, subject = {}, needed = 1, ...more }: CaseSample = {}) {
  const at = new Date('2026-11-21T12:00:00Z');
  const file: CaseFile = {
    case: {
      ...{ number: 12, board: board.name, state, requester: olivia, homeThread: 'hub:spaces/a/b#12', messageId: 'm' },
      subject: {
        ...{ model, about: 'sample', basis: [{ path, blob: 'b' }] },
        details: { kind: 'failure-report', revision: sha, precision: 'bfloat16', cause: 'network' },
        ...subject,
      },
      ...{ told: '', followed, createdAt: at, updatedAt: at, version: 1 },
    },
    request: { verb: 'report', arguments: {} },
    reviewBecause: null,
    proposal: {
      ...{ id: 'p', caseNumber: 12, hash: '0123456789ab', effects: [], state: 'open', createdAt: at, notBefore: null },
      expiresAt: new Date('2026-12-05T12:00:00Z'),
    },
    approvals: needed === 2 ? [{ by: mira, how: 'command', at }] : [],
    threads: [],
  };
  return statusData(
    file,
    { board: { ...board, ...more, approvals: { ...board.approvals, needed } }, hub, github },
    'hub',
  );
}
