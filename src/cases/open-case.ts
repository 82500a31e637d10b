import { parseDuration } from '../boards/parse-duration.ts';
import type { WantedEffect } from '../effects/effect.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { CaseRequest, Change } from '../store/change.ts';
import type { Actor } from '../threads/thread.ts';
import { advanceCase, statusText } from './advance-case.ts';
import type { Answering } from './answering.ts';
import type { Case } from './case.ts';
import { type CaseFile, caseName } from './case-file.ts';
import type { Propose } from './handler.ts';
import { hashProposal, type Proposal } from './proposal.ts';

export interface Opening {
  review: Propose;
  effects: PlannedEffect[];
  request: CaseRequest;
  requester: Actor;
  messageId: string;
}

/** Opens a case with its first proposal and its status comment; its effects wait for an approval unless the review needs none. */
export async function openCase(opening: Opening, answering: Answering): Promise<Change[]> {
  const { review, request } = opening;
  const { board, say, now, threadKey } = answering;
  const number = await answering.nextCaseNumber();
  const opened: Case = {
    ...{ number, board: board.name, state: 'proposed', requester: opening.requester },
    ...{ homeThread: threadKey, messageId: opening.messageId, subject: review.subject },
    ...{ told: say(review.reply), followed: {}, createdAt: now, updatedAt: now, version: 1 },
  };
  const proposal = newProposal(number, opening.effects, answering);
  const statusEffect = statusKey(number, proposal, threadKey);
  const file: CaseFile = {
    case: opened,
    request,
    reviewBecause: null,
    proposal,
    approvals: [],
    threads: [{ key: threadKey, statusEffect }],
  };
  const started: Change[] = review.needsApproval ? [] : advanceCase(file, { event: 'opened-at-once' }, answering);
  const shown = review.needsApproval ? file : { ...file, case: { ...opened, state: 'acting' as const, version: 2 } };
  answering.docket.unshift(shown);
  return [
    { change: 'open-case', case: { ...opened, request } },
    ...proposalChanges(proposal, answering),
    ...statusComment(file, statusText(shown, answering), threadKey),
    // The comment that was just wished says "acting" already: no edit is needed.
    ...started.filter((change) => change.change !== 'effect' || change.effect.payload.kind !== 'edit-reply'),
    caseDecision(review.code, file, { proposal: proposal.hash }),
  ];
}

/** Tells an open case on one more thread: the same status comment, edited with the others from then on. */
export function joinCase(file: CaseFile, threadKey: string, answering: Answering): Change[] {
  const { proposal } = file;
  if (!proposal) return [];
  const joined: CaseFile = {
    ...file,
    case: { ...file.case, version: file.case.version + 1 },
    threads: [...file.threads, { key: threadKey, statusEffect: statusKey(file.case.number, proposal, threadKey) }],
  };
  answering.docket.unshift(joined);
  return [
    // Nothing changes but the version: whoever moves the case on at the same moment does not know of this thread.
    { change: 'update-case', number: file.case.number, version: file.case.version, set: {} },
    ...statusComment(joined, statusText(joined, answering), threadKey),
    caseDecision('joined-case', joined, { thread: threadKey }),
  ];
}

/** A further proposal of a case that was reviewed again: a new comment, because an approval is given to exactly one. */
export function proposeAgain(
  file: CaseFile,
  again: { review: Propose; effects: PlannedEffect[]; because: string },
  answering: Answering,
): Change[] {
  const proposal = newProposal(file.case.number, again.effects, answering);
  const told = `${again.because}\n\n${answering.say(again.review.reply)}`;
  const shown: CaseFile = {
    ...file,
    case: { ...file.case, subject: again.review.subject, told, version: file.case.version + 1 },
    ...{ proposal, approvals: [], reviewBecause: null },
  };
  return [
    {
      change: 'update-case',
      number: file.case.number,
      version: file.case.version,
      set: { subject: again.review.subject, told, reviewBecause: null },
    },
    ...proposalChanges(proposal, answering),
    ...file.threads.flatMap(({ key }) => statusComment(shown, statusText(shown, answering), key)),
    caseDecision('proposed-again', shown, { proposal: proposal.hash }),
  ];
}

function newProposal(caseNumber: number, effects: PlannedEffect[], { board, now }: Answering): Proposal {
  const hash = hashProposal(effects);
  const expiresAt = new Date(now.getTime() + parseDuration(board.approvals.expireAfter));
  return {
    id: `${caseName(caseNumber)}-${hash}-${now.getTime()}`,
    caseNumber,
    hash,
    effects,
    state: 'open',
    createdAt: now,
    expiresAt,
  };
}

function proposalChanges(proposal: Proposal, { board }: Answering): Change[] {
  const remindAt = new Date(proposal.expiresAt.getTime() - parseDuration(board.approvals.remindBefore));
  const { state: _, ...opened } = proposal;
  return [{ change: 'open-proposal', proposal: opened, remindAt }];
}

function statusComment(file: CaseFile, text: string, threadKey: string): Change[] {
  const key = file.proposal ? statusKey(file.case.number, file.proposal, threadKey) : '';
  const effect: WantedEffect = { key, lane: threadKey, payload: { kind: 'reply', thread: threadKey, text } };
  return [
    { change: 'effect', effect, caseNumber: file.case.number },
    { change: 'status-comment', caseNumber: file.case.number, threadKey, effectKey: key },
  ];
}

function statusKey(number: number, proposal: Proposal, threadKey: string): string {
  return `proposal:${caseName(number)}:${proposal.id}:${threadKey}`;
}

function caseDecision(code: string, file: CaseFile, detail: Record<string, unknown>): Change {
  const { board, homeThread, messageId, number } = file.case;
  return {
    change: 'decision',
    decision: { code, board, threadKey: homeThread, messageId, caseNumber: number, detail },
  };
}
