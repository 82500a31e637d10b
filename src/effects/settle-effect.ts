import { advanceCase, type Telling } from '../cases/advance-case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Trx } from '../store/database.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import type { EffectRow } from './carry-out-lane.ts';
import type { EffectOutcome } from './effect.ts';

export type Settled = EffectOutcome | { result: 'dead'; error: string };

/** Records how an effect ended and moves its case on, in one transaction. Only approved effects move a case. */
export async function settleEffect(effect: EffectRow, settled: Settled, desk: Desk): Promise<void> {
  const now = desk.clock.now();
  await desk.store.db.transaction().execute(async (trx) => {
    const written = await trx
      .updateTable('effect')
      .set({
        state: settled.result,
        finished_at: now,
        outcome: JSON.stringify(
          settled.result === 'dead'
            ? {}
            : { ...settled.details, ...('reason' in settled && { reason: settled.reason }) },
        ),
        last_error: settled.result === 'dead' ? settled.error : null,
      })
      .where('key', '=', effect.key)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) return;
    const place = desk.boards.find((each) => each.board.name === effect.board);
    if (effect.proposal_id === null || effect.case_id === null || !place) return;
    await moveCase(trx, { effect, settled, place }, desk);
  });
}

async function moveCase(
  trx: Trx,
  { effect, settled, place }: { effect: EffectRow; settled: Settled; place: BoardDesk },
  desk: Desk,
): Promise<void> {
  const [file] = await loadCaseFiles(trx, effect.case_id === null ? [] : [effect.case_id]);
  if (!file) return;
  const rest = trx.updateTable('effect').where('proposal_id', '=', effect.proposal_id).where('state', '=', 'waiting');
  if (settled.result !== 'done')
    await rest.set({ state: 'void', outcome: JSON.stringify({ reason: 'earlier-effect-failed' }) }).execute();
  const open = await trx
    .selectFrom('effect')
    .select('key')
    .where('proposal_id', '=', effect.proposal_id)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  const event = eventOf(settled, { open: open !== undefined, pending: place.board.statuses.pending[0] ?? 'PENDING' });
  if (!event) return;
  const telling: Telling = { board: place.board, hub: desk.configuration.hub, say: desk.say, now: desk.clock.now() };
  await applyChanges(trx, advanceCase(file, event, telling), {
    queue: desk.queue,
    board: place.board.name,
    now: telling.now,
  });
  await desk.queue.wake(trx, 'follow', place.board.name);
}

function eventOf(settled: Settled, { open, pending }: { open: boolean; pending: string }): CaseEvent | null {
  switch (settled.result) {
    case 'done':
      return open ? null : { event: 'carried-out', status: pending };
    case 'void':
      return { event: 'voided', reason: settled.reason, details: settled.details };
    case 'dead':
      return { event: 'effect-dead', error: settled.error };
  }
}
