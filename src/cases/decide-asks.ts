import { accountName } from '../accounts/account-name.ts';
import type { Change } from '../store/change.ts';
import type { Actor } from '../threads/thread.ts';
import { advanceCase } from './advance-case.ts';
import { answerMessage, tellAnswers } from './answer-message.ts';
import { answerWaiting } from './answer-waiting.ts';
import { answerWords } from './answer-words.ts';
import type { Answering } from './answering.ts';
import { type Approved, approveCase } from './approve-case.ts';
import type { Ask } from './ask.ts';
import type { CaseEvent } from './case-event.ts';
import { type CaseFile, caseName } from './case-file.ts';
import type { Approval } from './decide-approval.ts';
import { followAgain } from './follow-again.ts';
import { followChanges } from './follow-changes.ts';
import { reopenedBy } from './reopened-by.ts';

/** Everything that one ask changes. The docket is brought along, so that the next ask sees the cases so. */
export async function decideAsk(ask: Ask, deciding: Answering): Promise<Change[]> {
  const reopened: Change[] = [];
  for (const file of reopenedBy(ask, deciding)) reopened.push(...(await followAgain(file, deciding)));
  followChanges(deciding.docket, reopened);
  return [...reopened, ...(await decide(ask, deciding))];
}

async function decide(ask: Ask, deciding: Answering): Promise<Change[]> {
  if (ask.ask === 'commands') {
    return answerMessage(ask, deciding);
  }
  if (ask.ask === 'words') return answerWords(ask, deciding);
  const changes = await decideOther(ask, deciding);
  followChanges(deciding.docket, changes);
  return changes;
}

async function decideOther(ask: Exclude<Ask, { ask: 'commands' | 'words' }>, deciding: Answering): Promise<Change[]> {
  switch (ask.ask) {
    case 'nothing':
      return passOver(ask, deciding);
    case 'yes':
      return approveByReaction(ask, deciding);
    case 'no-longer-yes':
      return withdrawYes(ask, deciding);
    case 'gone':
      return [...withdrawn(ask.messageId, ask.because, deciding), decision(ask.because, ask.messageId, {}, deciding)];
    case 'edited-by-other': {
      const told = { code: 'edited-by-other', changes: [], mendable: false };
      const data = { editor: ask.editor, author: ask.actor.login };
      const reply = ask.commands > 0 ? { template: 'edited-by-other' as const, data } : null;
      const said = tellAnswers([{ ...told, reply }], ask, deciding);
      return [...withdrawn(ask.message.id, 'request-edited', deciding), ...said];
    }
  }
}

function passOver({ code, messageId, detail }: Extract<Ask, { ask: 'nothing' }>, deciding: Answering): Change[] {
  const template = code === 'unreadable' ? 'message-unreadable' : 'not-understood';
  const told = answerWaiting(messageId, { code, detail, reply: { template, data: {} }, mendable: false }, deciding);
  return told ?? [decision(code, messageId, detail, deciding)];
}

async function approveByReaction(ask: Extract<Ask, { ask: 'yes' }>, deciding: Answering): Promise<Change[]> {
  const about = deciding.statusComments.get(ask.message.id);
  const file = deciding.docket.find((each) => each.case.number === about?.number);
  if (!about || !file) return [decision('reaction-means-nothing', ask.message.id, { login: ask.login }, deciding)];
  if (!about.newest) return [decision('reaction-on-older-proposal', ask.message.id, { login: ask.login }, deciding)];
  const by = await deciding.lookups.actor(ask.login, deciding.thread.ref.platform);
  if (!by) return [decision('rights-unresolvable', ask.message.id, { login: ask.login }, deciding)];
  if (file.case.subject.confirm) return confirmByReaction({ file, by, messageId: ask.message.id }, deciding);
  const approved = await approveCase(file, { by, how: 'reaction', messageId: ask.message.id }, deciding);
  const detail = { by: ask.login, how: 'reaction', case: caseName(file.case.number) };
  const told = toldWhyNot(approved, { login: ask.login, file }, deciding);
  return [...approved.changes, ...told, decision(approved.code, ask.message.id, detail, deciding)];
}

/** A maintainer whose reaction does not count yet, or never will, is told so once; a reaction of anybody else stays without words. */
function toldWhyNot(
  { code, reply }: Approved,
  { login, file }: { login: string; file: CaseFile },
  { say, threadKey }: Answering,
): Change[] {
  if (reply === null || (code !== 'too-early' && code !== 'requester-may-not-approve')) return [];
  const key = `why-not:${file.proposal?.id ?? ''}:${code}:${login}`;
  const payload = { kind: 'reply' as const, thread: threadKey, text: say(reply) };
  return [{ change: 'effect', effect: { key, lane: threadKey, payload }, caseNumber: null }];
}

/** A yes on a question to the owner of a namespace counts when that owner gives it. */
async function confirmByReaction(
  { file, by, messageId }: { file: CaseFile; by: Actor; messageId: string },
  deciding: Answering,
): Promise<Change[]> {
  const { threadKey, lookups } = deciding;
  const namespace = file.case.subject.confirm?.namespace ?? '';
  const { entitled } = await lookups.owner(by, namespace);
  if (!entitled) return [decision('not-the-owner', messageId, { by: by.login, namespace }, deciding)];
  return advanceCase(file, { event: 'confirmed', by, how: 'reaction', threadKey, messageId }, deciding);
}

function withdrawYes(ask: Extract<Ask, { ask: 'no-longer-yes' }>, deciding: Answering): Change[] {
  const about = deciding.statusComments.get(ask.message.id);
  const file = deciding.docket.find((each) => each.case.number === about?.number);
  const confirmed = file?.case.followed.confirmed;
  if (
    file &&
    confirmed?.how === 'reaction' &&
    confirmed.messageId === ask.message.id &&
    confirmed.by.login === ask.login
  )
    return advanceCase(file, confirmationGone(ask.login), deciding);
  const by = { platform: deciding.thread.ref.platform, login: ask.login };
  const isTheirs = (approval: Approval) => accountName(approval.by) === accountName(by);
  const given = file?.approvals.some((approval) => approval.how === 'reaction' && isTheirs(approval));
  if (!file?.proposal || !given || file.case.state !== 'proposed') {
    return [decision('reaction-means-nothing', ask.message.id, { login: ask.login, removed: true }, deciding)];
  }
  return [
    { change: 'withdraw-approval', proposalId: file.proposal.id, by },
    ...advanceCase(
      { ...file, approvals: file.approvals.filter((approval) => !isTheirs(approval)) },
      { event: 'approvals-counted' },
      deciding,
    ),
    decision('approval-withdrawn', ask.message.id, { login: ask.login }, deciding),
  ];
}

function confirmationGone(by: string): CaseEvent {
  return { event: 'basis-moved-on', reason: 'confirmation-withdrawn', details: { by } };
}

/** Cases that were asked for in a message that no longer stands as written. */
function withdrawn(
  messageId: string,
  because: 'message-hidden' | 'message-gone' | 'request-edited',
  deciding: Answering,
): Change[] {
  return deciding.docket
    .filter((file) => file.case.messageId === messageId && file.case.homeThread === deciding.threadKey)
    .flatMap((file) => advanceCase(file, { event: 'withdrawn', because }, deciding));
}

function decision(
  code: string,
  messageId: string | null,
  detail: Record<string, unknown>,
  { board, threadKey }: Answering,
): Change {
  return { change: 'decision', decision: { code, board: board.name, threadKey, messageId, caseNumber: null, detail } };
}
