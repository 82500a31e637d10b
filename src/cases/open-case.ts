import { parseDuration } from '../boards/parse-duration.ts';
import type { WantedEffect } from '../effects/effect.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { CaseRequest, Change } from '../store/change.ts';
import type { Actor } from '../threads/thread.ts';
import { advanceCase } from './advance-case.ts';
import type { Answering } from './answering.ts';
import { approveCase } from './approve-case.ts';
import type { Case } from './case.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { followChanges } from './follow-changes.ts';
import type { Propose } from './handler.ts';
import { hashProposal, type Proposal } from './proposal.ts';
import { remindAt } from './remind-at.ts';
import { reopenThread } from './reopen-thread.ts';
import { statusComment, statusKey } from './status-comment.ts';
import { tellInPublic } from './tell-in-public.ts';

export interface Opening {
  review: Propose;
  effects: PlannedEffect[];
  request: CaseRequest;
  requester: Actor;
  messageId: string;
  /** Told above what was found; '' for nothing. */
  preface(number: number): string;
  /** The request is also the yes of whoever asks: a maintainer's command. */
  approves?: boolean;
}

/** Opens a case with its first proposal and its status comment; its effects wait for an approval unless the review needs none. */
export async function openCase(opening: Opening, answering: Answering): Promise<Change[]> {
  const { review, request } = opening;
  const { board, say, now } = answering;
  const home = answering.threadKey;
  const threadKey = review.tellIn ?? home;
  const number = await answering.nextCaseNumber();
  const preface = opening.preface(number);
  const opened: Case = {
    ...{ number, board: board.name, state: 'proposed', requester: opening.requester },
    ...{ homeThread: home, messageId: opening.messageId, subject: review.subject },
    followed: {
      ...(threadKey === home ? {} : { ownThread: threadKey }),
      ...(review.incident === undefined ? {} : { incident: review.incident }),
    },
    ...{
      told: `${threadKey === home ? preface : ''}\n\n${say(review.reply)}`.trim(),
      createdAt: now,
      updatedAt: now,
      version: 1,
    },
  };
  const proposal = newProposal(number, opening, answering);
  const statusEffect = statusKey(number, proposal, threadKey);
  const file: CaseFile = {
    case: opened,
    request,
    reviewBecause: null,
    proposal,
    approvals: [],
    threads: [...(threadKey === home ? [] : [{ key: home, statusEffect: null }]), { key: threadKey, statusEffect }],
  };
  const started = await startCase(file, opening, answering);
  const shown = { ...file };
  followChanges([shown], started);
  answering.docket.unshift(shown);
  return [
    { change: 'open-case', case: { ...opened, request } },
    ...proposalChanges(proposal, answering),
    ...statusComment(shown, { key: threadKey, answers: threadKey === home ? opening.messageId : null }, answering),
    ...reopenThread(opened, threadKey, board).map(
      (effect): Change => ({ change: 'effect', effect, caseNumber: number }),
    ),
    ...(threadKey === home ? [] : toldElsewhere(file, { tellIn: threadKey, preface }, answering)),
    ...withoutEdits(started),
    ...(threadKey === home ? tellInPublic(shown, answering) : []),
    caseDecision(review.code, file, { proposal: proposal.hash }),
    // Failure reports that it takes along are told.
    ...(opened.subject.details.kind === 'incident'
      ? [{ change: 'wake' as const, queue: 'follow' as const, key: board.name }]
      : []),
  ];
}

/** What a case is set going by at once: it needs no yes, or was asked for by somebody whose request is one. */
async function startCase(file: CaseFile, { review, requester, messageId, approves }: Opening, answering: Answering) {
  if (!review.needsApproval) return advanceCase(file, { event: 'opened-at-once' }, answering);
  if (!approves) return [];
  return (await approveCase(file, { by: requester, how: 'command', messageId }, answering)).changes;
}

/** A further proposal of a case that was reviewed again: a new comment, because an approval is given to exactly one. */
export function proposeAgain(
  file: CaseFile,
  again: { review: Propose; effects: PlannedEffect[]; because: string },
  answering: Answering,
): Change[] {
  const proposal = newProposal(file.case.number, { ...again, after: file.proposal }, answering);
  const told = `${again.because}\n\n${answering.say(again.review.reply)}`.trim();
  const proposed: CaseFile = {
    ...file,
    case: { ...file.case, subject: again.review.subject, told, version: file.case.version + 1 },
    ...{ proposal, approvals: [], reviewBecause: null },
  };
  const started = again.review.needsApproval ? [] : advanceCase(proposed, { event: 'opened-at-once' }, answering);
  const acting = { ...proposed.case, state: 'acting' as const, version: proposed.case.version + 1 };
  const shown = again.review.needsApproval ? proposed : { ...proposed, case: acting };
  return [
    {
      change: 'update-case',
      number: file.case.number,
      version: file.case.version,
      set: { subject: again.review.subject, told, reviewBecause: null },
    },
    ...proposalChanges(proposal, answering),
    ...file.threads
      .filter(({ key, statusEffect }) => statusEffect !== null || key === file.case.followed.ownThread)
      .flatMap(({ key }) => [...statusComment(shown, { key }, answering), ...wakeOther(key, answering)]),
    ...withoutEdits(started),
    ...replacedComments(file, answering),
    caseDecision('proposed-again', shown, { proposal: proposal.hash }),
  ];
}

/** A yes is given to exactly one proposal, so the comments of the one before must not ask for any more. */
function replacedComments(file: CaseFile, { say }: Answering): Change[] {
  const text = `${file.case.told}\n\n${say({ template: 'state-replaced', data: { case: caseName(file.case.number) } })}`;
  return file.threads.flatMap(({ key, statusEffect }): Change[] => {
    if (statusEffect === null) return [];
    const payload = { kind: 'edit-reply' as const, thread: key, of: statusEffect, text };
    return [
      {
        change: 'effect',
        effect: { key: `replaced:${statusEffect}`, lane: key, payload },
        caseNumber: file.case.number,
      },
    ];
  });
}

/** The status comment that was just wished says "acting" already: no edit is needed. */
function withoutEdits(started: Change[]): Change[] {
  return started.filter((change) => change.change !== 'effect' || change.effect.payload.kind !== 'edit-reply');
}

function newProposal(
  caseNumber: number,
  { effects, review, after = null }: { effects: PlannedEffect[]; review: Propose; after?: Proposal | null },
  { board, now }: Answering,
): Proposal {
  const hash = hashProposal(effects);
  // The newest proposal is the one that was made last, also when the clock stands still.
  const createdAt = new Date(Math.max(now.getTime(), (after?.createdAt.getTime() ?? 0) + 1));
  const notBefore = review.notBefore && review.notBefore > now ? review.notBefore : null;
  const expiresAt = new Date((notBefore ?? now).getTime() + parseDuration(board.approvals.expireAfter));
  return {
    id: `${caseName(caseNumber)}-${hash}-${createdAt.getTime()}`,
    caseNumber,
    hash,
    effects,
    state: 'open',
    createdAt,
    notBefore,
    expiresAt,
  };
}

function proposalChanges(proposal: Proposal, answering: Answering): Change[] {
  const { state: _, ...opened } = proposal;
  return [{ change: 'open-proposal', proposal: opened, remindAt: remindAt(proposal, answering) }];
}

/** Where a case is told elsewhere, the thread where it was asked for gets the link, and the other one is watched from now on. */
function toldElsewhere(
  file: CaseFile,
  { tellIn, preface }: { tellIn: string; preface: string },
  answering: Answering,
): Change[] {
  const { number, subject, messageId } = file.case;
  const answers = { messageId, mendable: false };
  const lane = answering.threadKey;
  const data = { case: caseName(number), model: subject.model, url: answering.urlOf(tellIn) };
  const text = `${preface}\n\n${answering.say({ template: 'told-elsewhere', data })}`.trim();
  const key = `told-elsewhere:${caseName(number)}:${tellIn}`;
  const effect: WantedEffect = { key, lane, payload: { kind: 'reply', thread: lane, text, answers } };
  return [
    { change: 'status-comment', caseNumber: number, threadKey: lane, effectKey: null },
    { change: 'effect', effect, caseNumber: number },
    ...wakeOther(tellIn, answering),
  ];
}

/** A thread with an open proposal is polled, because reactions send no webhook: its own sync sees to that. */
function wakeOther(key: string, { threadKey }: Answering): Change[] {
  return key === threadKey ? [] : [{ change: 'wake', queue: 'sync', key }];
}

function caseDecision(code: string, file: CaseFile, detail: Record<string, unknown>): Change {
  const { board, homeThread, messageId, number } = file.case;
  return {
    change: 'decision',
    decision: { code, board, threadKey: homeThread, messageId, caseNumber: number, detail },
  };
}
