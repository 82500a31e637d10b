import type { Answer } from './answer-command.ts';
import type { Answering } from './answering.ts';
import type { Ask } from './ask.ts';
import { caseName } from './case-file.ts';
import { decideCase } from './decide-case.ts';

/**
 * A maintainer's "go ahead". It approves only where the board says so, and only while exactly one proposal waits here; else
 * whoever meant it is told how to approve. Nothing is said when nothing waits.
 */
export async function approveInWords(
  { actor, message }: Extract<Ask, { ask: 'words' }>,
  answering: Answering,
): Promise<Answer> {
  const { docket, board } = answering;
  const waiting = docket.filter((file) => file.case.state === 'proposed');
  const [only, another] = waiting;
  const none = { changes: [], reply: null, mendable: false };
  if (!only) return { ...none, code: 'intent-left-alone' };
  if (board.approvals.prose && !another)
    return decideCase(
      { number: only.case.number, as: { verb: 'approve' }, by: actor, message, how: 'prose' },
      answering,
    );
  const cases = waiting.map((file) => caseName(file.case.number));
  const data = { cases, reactions: board.approvals.reactions, prose: board.approvals.prose };
  return { ...none, code: 'approval-in-words', reply: { template: 'approval-in-words', data } };
}
