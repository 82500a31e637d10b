import type { Board } from '../boards/board.ts';
import type { WantedEffect } from '../effects/effect.ts';
import type { Say } from '../replies/reply.ts';
import type { TemplateName } from '../replies/template-names.ts';
import type { Change } from '../store/change.ts';
import { platformOf } from '../threads/thread.ts';
import type { CaseEvent } from './case-event.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { closeFinished } from './close-finished.ts';
import { nextStep } from './next-step.ts';
import { reopenThread } from './reopen-thread.ts';
import { statusEdits } from './status-comment.ts';
import { statusData } from './status-data.ts';

/** What it takes to tell about a case. `hub` and `github` are the addresses that links start with. */
export interface Telling {
  board: Board;
  hub: string;
  github: string;
  /** The page of a thread by its key. */
  urlOf(key: string): string;
  say: Say;
  now: Date;
}

/**
 * What one event changes of one case: its state, its proposal, the effects it sets free, the status comment on each of
 * its threads and, when an end is worth telling, one reply. An event that changes nothing gives only its decision.
 */
export function advanceCase(file: CaseFile, event: CaseEvent, telling: Telling): Change[] {
  const { board, now } = telling;
  const step = nextStep(file, event, board);
  const decision: Change = {
    change: 'decision',
    decision: {
      code: step?.code ?? `no-change-${event.event}`,
      board: board.name,
      threadKey: file.case.homeThread,
      messageId: null,
      caseNumber: file.case.number,
      detail: { event: event.event, ...step?.detail },
    },
  };
  if (!step) return [decision];
  const after: CaseFile = {
    ...file,
    case: { ...file.case, state: step.state, followed: step.followed, version: file.case.version + 1, updatedAt: now },
  };
  const update: Change = {
    change: 'update-case',
    number: file.case.number,
    version: file.case.version,
    set: {
      ...(file.reviewBecause && !step.reviewBecause ? { reviewBecause: null } : {}),
      state: step.state,
      followed: step.followed,
      ...(step.about === undefined ? {} : { subject: { ...file.case.subject, about: step.about } }),
      ...(step.reviewBecause ? { reviewBecause: step.reviewBecause } : {}),
    },
  };
  if (step.silent) return [update];
  const proposalState: Change[] =
    step.proposalState && file.proposal
      ? [{ change: 'proposal-state', id: file.proposal.id, state: step.proposalState }]
      : [];
  const set = (effect: WantedEffect): Change => ({ change: 'effect', effect, caseNumber: file.case.number });
  return [
    decision,
    update,
    ...proposalState,
    ...(step.carryOut ? plannedEffects(file).map(set) : []),
    ...statusEdits(after, telling).map(set),
    ...(step.notice ? notices(after, step.notice, telling).map(set) : []),
    ...closeFinished(after, board).map(set),
    ...(event.event === 'reopened' ? file.threads : [])
      .flatMap(({ key }) => reopenThread(after.case, key, board))
      .map(set),
    ...(step.reviewBecause ? [{ change: 'wake' as const, queue: 'sync' as const, key: file.case.homeThread }] : []),
  ];
}

/** The approved effects, in their order; keyed by the proposal, so that a second yes wishes nothing new. */
function plannedEffects(file: CaseFile): WantedEffect[] {
  const { proposal } = file;
  if (!proposal) return [];
  return proposal.effects.map((payload, index) => ({
    key: `${payload.kind}:${proposal.id}:${index}`,
    // Many launches take their time, and the status comment shows how far they are: it must not wait behind them.
    lane: payload.kind === 'relaunch-many' ? `case:${caseName(file.case.number)}` : file.case.homeThread,
    payload,
    proposalId: proposal.id,
  }));
}

function notices(file: CaseFile, template: TemplateName, telling: Telling): WantedEffect[] {
  const { homeThread, messageId } = file.case;
  return file.threads.map(({ key, statusEffect }) => ({
    key: `notice:${caseName(file.case.number)}:${template}:${file.case.version}:${key}`,
    lane: key,
    payload: {
      ...{ kind: 'reply' as const, thread: key },
      text: telling.say({ template, data: statusData(file, telling, platformOf(key)) }),
      // Where nothing was said of the case yet, whoever asked for it still waits.
      ...(key === homeThread && statusEffect === null && { answers: { messageId, mendable: false } }),
    },
  }));
}
