import { advanceCase } from '../cases/advance-case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import { followChanges } from '../cases/follow-changes.ts';
import { joinCase } from '../cases/join-case.ts';
import { threadOpened } from '../cases/thread-opened.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { sayAnyway } from '../replies/say-anyway.ts';
import { parquetProblems } from '../rows/parquet-problem.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Trx } from '../store/database.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { tellingOf } from '../telling-of.ts';
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
        state: settled.result === 'alarm' || settled.result === 'refused' ? 'dead' : settled.result,
        finished_at: now,
        outcome: JSON.stringify(
          'details' in settled ? { ...settled.details, ...('reason' in settled && { reason: settled.reason }) } : {},
        ),
        last_error: errorOf(settled),
      })
      .where('key', '=', effect.key)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    if (written.numUpdatedRows === 0n) return;
    const place = desk.boards.find((each) => each.board.name === effect.board);
    if (effect.case_id === null || !place) return;
    if (effect.kind === 'open-thread') await settleThread(trx, { effect, settled, place }, desk);
    if (effect.proposal_id !== null) await moveCase(trx, { effect, settled, place }, desk);
  });
}

/** A case whose own thread was to be opened goes on there, or stops. */
async function settleThread(
  trx: Trx,
  { effect, settled, place }: { effect: EffectRow; settled: Settled; place: BoardDesk },
  desk: Desk,
): Promise<void> {
  const [file] = await loadCaseFiles(trx, effect.case_id === null ? [] : [effect.case_id]);
  if (!file) return;
  const telling = { ...tellingOf(place, desk), say: sayAnyway(desk) };
  const key = settled.result === 'done' ? settled.details.thread : null;
  const error = settled.result === 'dead' ? settled.error : 'no thread';
  const joins = effect.payload.kind === 'open-thread' && effect.payload.joins === true;
  if (joins && typeof key !== 'string') return;
  const changes =
    typeof key === 'string'
      ? joins
        ? joinCase(file, { key }, telling).changes
        : threadOpened(file, key, telling)
      : advanceCase(file, { event: 'effect-dead', error }, telling);
  await applyChanges(trx, changes, { queue: desk.queue, board: place.board.name, now: telling.now });
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
  const { done } = await trx
    .selectFrom('effect')
    .select((select) => select.fn.countAll<string>().as('done'))
    .where('proposal_id', '=', effect.proposal_id)
    .where('state', '=', 'done')
    .executeTakeFirstOrThrow();
  const pending = place.board.statuses.pending[0] ?? 'PENDING';
  const job = 'details' in settled && typeof settled.details.job === 'string' ? settled.details.job : null;
  const launches = ['relaunch', 'relaunch-many', 'open-request-file'].includes(effect.kind);
  const unsure = launches && place.board.orchestrator.kind !== 'requests-dataset';
  const event = eventOf(settled, { open: open !== undefined, pending, stepsDone: Number(done), job, unsure });
  const events = [...partOf(effect, settled), ...(event ? [event] : [])];
  if (events.length === 0) return;
  const telling = { ...tellingOf(place, desk), say: sayAnyway(desk) };
  for (const each of events) {
    const changes = advanceCase(file, each, telling);
    await applyChanges(trx, changes, { queue: desk.queue, board: place.board.name, now: telling.now });
    followChanges([file], changes);
  }
  await desk.queue.wake(trx, 'follow', place.board.name);
}

/** What one commit of many launches did. */
function partOf({ payload }: EffectRow, settled: Settled): CaseEvent[] {
  if (payload.kind !== 'relaunch-many' || settled.result !== 'done') return [];
  const { launched } = settled.details;
  const there = new Set(Array.isArray(launched) ? launched : []);
  const paths = payload.files.map(({ path }) => path);
  const skipped = paths.filter((path) => !there.has(path));
  return [{ event: 'part-launched', launched: paths.filter((path) => there.has(path)), skipped }];
}

interface Around {
  open: boolean;
  pending: string;
  /** Effects of the same proposal that were carried out. */
  stepsDone: number;
  /** What the orchestrator knows the launch by; null where the request file alone tells how it goes on. */
  job: string | null;
  /** A launch that was given up on may be with the orchestrator all the same. */
  unsure: boolean;
}

function eventOf(settled: Settled, { open, pending, stepsDone, job, unsure }: Around): CaseEvent | null {
  switch (settled.result) {
    case 'done':
      return open ? null : { event: 'carried-out', status: pending, job };
    case 'void':
      return { event: 'voided', reason: settled.reason, details: settled.details, stepsDone };
    case 'dead':
      return { event: 'effect-dead', error: settled.error, stepsDone, unsure };
    case 'refused':
      return { event: 'effect-dead', error: refusal(settled), stepsDone };
    case 'alarm':
      return { event: 'effect-dead', error: settled.alarm.code, stepsDone, alarm: settled.alarm };
  }
}

function errorOf(settled: Settled): string | null {
  if (settled.result === 'dead') return settled.error;
  if (settled.result === 'refused') return refusal(settled);
  return settled.result === 'alarm' ? `${settled.alarm.code} ${JSON.stringify(settled.alarm.details)}` : null;
}

function refusal({ reason, words }: Extract<Settled, { result: 'refused' }>): string {
  const ofTable = parquetProblems.some((problem) => problem === reason);
  return `${ofTable ? 'the table cannot be written' : 'the orchestrator refuses it'} (${reason}): ${words}`;
}
