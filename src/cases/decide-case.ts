import type { Actor, Message } from '../threads/thread.ts';
import { advanceCase } from './advance-case.ts';
import type { Answer } from './answer-command.ts';
import type { Answering } from './answering.ts';
import { approveCase } from './approve-case.ts';
import type { CaseEvent } from './case-event.ts';
import { type CaseFile, caseName } from './case-file.ts';
import type { CaseDecision } from './handler.ts';

export interface Decided {
  number: number;
  as: CaseDecision;
  by: Actor;
  message: Message;
  how?: 'command' | 'prose';
}

/** Carries out what a command decides about a case; told on the case's own threads, and in one line where it was written elsewhere. */
export async function decideCase(
  { number, as, by, message, how = 'command' }: Decided,
  answering: Answering,
): Promise<Answer> {
  const file = answering.docket.find((each) => each.case.number === number) ?? (await answering.findCase(number));
  if (!file) return refused('no-such-case', { template: 'no-such-case', data: { case: caseName(number) } });
  if (!answering.docket.includes(file)) answering.docket.unshift(file);
  if (as.verb === 'approve') {
    // Who names the hash, as a button does, was shown what it stands for.
    if (as.proposal === undefined && writtenBeforeProposal(file, message, answering)) {
      const data = { case: caseName(number) };
      return refused('proposal-unseen', { template: 'approval-proposal-unseen', data });
    }
    if (as.proposal !== undefined && file.proposal && !file.proposal.hash.startsWith(as.proposal)) {
      const data = { case: caseName(number) };
      return refused('proposal-outdated', { template: 'approval-proposal-outdated', data });
    }
    const approved = await approveCase(file, { by, how, messageId: message.id }, answering);
    return { ...approved, reply: approved.reply ?? elsewhere(file, as, answering), mendable: false };
  }
  const changes = advanceCase(file, eventOf(as, { by, messageId: message.id, answering }), answering);
  if (!changes.some(({ change }) => change === 'update-case')) {
    const data = { case: caseName(number), verb: as.verb, state: file.case.state };
    return refused('nothing-to-decide', { template: 'nothing-to-decide', data });
  }
  return { code: as.verb, changes, reply: elsewhere(file, as, answering), mendable: false };
}

function eventOf(
  as: Exclude<CaseDecision, { verb: 'approve' }>,
  { by, messageId, answering: { threadKey } }: { by: Actor; messageId: string; answering: Answering },
): CaseEvent {
  switch (as.verb) {
    case 'confirm':
      return { event: 'confirmed', by, how: 'command', threadKey, messageId };
    case 'reject':
      return { event: 'rejected', by, reason: as.reason };
    case 'cancel':
      return { event: 'cancelled', by };
  }
}

/** A yes counts for what its writer can have seen: a message older than the comment that shows the newest proposal is none. */
function writtenBeforeProposal(file: CaseFile, message: Message, { thread, threadKey, statusComments }: Answering) {
  const here = file.threads.find(({ key }) => key === threadKey);
  if (file.proposal?.state !== 'open' || !here) return false;
  // Told on a thread of its own: this one has only the link.
  if (here.statusEffect === null) return new Date(message.updatedAt) < file.proposal.createdAt;
  const shown = [...statusComments].find(([, comment]) => comment.number === file.case.number && comment.newest);
  if (!shown) return true;
  const comment = thread.messages.find(({ id }) => id === shown[0]);
  return comment !== undefined && new Date(message.updatedAt) < new Date(comment.createdAt);
}

function elsewhere(file: CaseFile, as: CaseDecision, { threadKey, urlOf }: Answering): Answer['reply'] {
  if (file.threads.some(({ key }) => key === threadKey)) return null;
  const data = { case: caseName(file.case.number), verb: as.verb, thread: urlOf(file.case.homeThread) };
  return { template: 'decided-elsewhere', data };
}

function refused(code: string, reply: NonNullable<Answer['reply']>): Answer {
  return { code, changes: [], reply, mendable: false };
}
