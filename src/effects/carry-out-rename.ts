import { caseName } from '../cases/case-file.ts';
import type { Desk } from '../desk.ts';
import { mergePull } from '../renames/merge-pull.ts';
import { openPull } from '../renames/open-pull.ts';
import { publishPull } from '../renames/publish-pull.ts';
import type { RenameEffect } from '../renames/rename-effect.ts';
import { writeVotes } from '../renames/write-votes.ts';
import type { EffectRow } from './carry-out-lane.ts';
import { checkBeforeActing } from './check-before-acting.ts';
import type { EffectOutcome } from './effect.ts';

/** Carries out one step of a rename: what an earlier try did is looked up first, then everything it rests on is read again. */
export async function carryOutRename(payload: RenameEffect, effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const place = desk.boards.find((each) => each.board.name === effect.board);
  if (!place) throw new Error(`the configuration has no board ${effect.board} any more`);
  const { hub } = desk;
  const { key, started_at: startedAt } = effect;
  const onGithub = 'on' in payload && payload.on === 'github';
  const { self } = onGithub ? desk.surfaces.need('github') : desk;
  const acting = { key, startedAt, hub, self, caseName: caseName(effect.case_id ?? 0), now: desk.clock.now };
  const check = async () => {
    const checked = await checkBeforeActing(effect, desk);
    return checked.ok
      ? { ...checked, lookups: place.lookups, board: place.board }
      : { ok: false as const, outcome: { result: 'void' as const, reason: checked.reason, details: checked.details } };
  };
  switch (payload.kind) {
    case 'open-pull-request':
      return openPull(payload, { ...acting, check });
    case 'publish-pull-request':
      return publishPull(payload, { ...acting, check });
    case 'merge-pull-request':
      return loudly(await mergePull(payload, { ...acting, check }), effect, desk);
    case 'carry-votes':
      return writeVotes(payload, { ...acting, check });
  }
}

/** A merge that came out otherwise than approved is told in the thread, and to the people who run the bot as well. */
function loudly(outcome: EffectOutcome, { key }: EffectRow, { log }: Desk): EffectOutcome {
  if (outcome.result === 'alarm')
    log.error({ effect: key, ...outcome.alarm }, 'what was merged is not what was approved');
  return outcome;
}
