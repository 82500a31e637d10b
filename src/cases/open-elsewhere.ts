import type { Change } from '../store/change.ts';
import { homePlace } from '../threads/home-place.ts';
import type { Answering } from './answering.ts';
import type { Case } from './case.ts';
import { type CaseFile, caseName } from './case-file.ts';
import type { OpenThread } from './handler.ts';
import type { Opening } from './open-case.ts';

/** Opens a case that gets a thread of its own in the board's Space; nothing is proposed before that thread is there. */
export async function openElsewhere(
  opening: Omit<Opening, 'review' | 'effects'> & { review: OpenThread },
  answering: Answering,
): Promise<Change[]> {
  const { review, request, requester, messageId } = opening;
  const { board, say, now, threadKey } = answering;
  const number = await answering.nextCaseNumber();
  const opened: Case = {
    ...{ number, board: board.name, state: 'proposed', requester, homeThread: threadKey, messageId },
    // Told with the link to that thread; its first proposal replaces it.
    ...{
      subject: review.subject,
      told: opening.preface(number),
      followed: {},
      createdAt: now,
      updatedAt: now,
      version: 1,
    },
  };
  const file: CaseFile = {
    ...{ case: opened, request, reviewBecause: null, proposal: null, approvals: [] },
    threads: [{ key: threadKey, statusEffect: null }],
  };
  answering.docket.unshift(file);
  return [
    { change: 'open-case', case: { ...opened, request } },
    { change: 'status-comment', caseNumber: number, threadKey, effectKey: null },
    {
      change: 'effect',
      effect: {
        key: `open-thread:${caseName(number)}`,
        lane: threadKey,
        payload: {
          ...{ kind: 'open-thread', ...homePlace(board), title: review.title },
          text: say(review.post),
        },
      },
      caseNumber: number,
    },
    {
      change: 'decision',
      decision: { code: review.code, board: board.name, threadKey, messageId, caseNumber: number, detail: {} },
    },
  ];
}
