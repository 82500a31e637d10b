import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { Change } from '../store/change.ts';
import type { Answering } from './answering.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { followChanges } from './follow-changes.ts';
import type { Propose } from './handler.ts';
import { joinCase } from './join-case.ts';
import { proposeAgain } from './open-case.ts';

/** A further proposal of a waiting case that takes in more. A yes to the one before does not count: it was for fewer. */
export function amendCase(
  open: CaseFile,
  { review, effects, messageId }: { review: Propose; effects: PlannedEffect[]; messageId: string },
  answering: Answering,
): Change[] {
  const because = answering.say({
    template: 'proposal-changed',
    data: {
      ...{ case: caseName(open.case.number), again: true, reason: 'more-failed' },
      ...{ subject: String(review.adds ?? 0), before: '', after: '' },
    },
  });
  const replaced: Change[] = open.proposal
    ? [{ change: 'proposal-state', id: open.proposal.id, state: 'superseded' }]
    : [];
  const changes = [...replaced, ...proposeAgain(open, { review, effects, because }, answering)];
  const amended = { ...open };
  followChanges([amended], changes);
  const here = joinCase(amended, { key: answering.threadKey, answers: messageId }, answering);
  if (here.changes.length > 0) answering.docket.unshift(here.file);
  return [
    ...changes,
    ...here.changes,
    // Failure reports that it takes along are told.
    { change: 'wake', queue: 'follow', key: open.case.board },
  ];
}
