import type { CaseState } from '../cases/case.ts';
import type { Desk } from '../desk.ts';
import { parseThreadKey } from '../threads/thread.ts';
import type { EffectOutcome, EffectPayload } from './effect.ts';

const underWay: readonly CaseState[] = ['proposed', 'acting', 'evaluating', 'awaiting-board'];

/**
 * Closes a thread unless another case goes on there, or opens one that the bot itself closed: whoever else closed it meant it.
 * `tried`: an earlier try may have done it. The Hub refuses a status that is there already, whoever gave it.
 */
export async function setStatus(
  { thread, status }: Extract<EffectPayload, { kind: 'set-status' }>,
  tried: boolean,
  desk: Desk,
): Promise<EffectOutcome> {
  const wanted = status === 'closed' ? !(await isInUse(thread, desk)) : await isClosedByBot(thread, desk);
  const ref = parseThreadKey(thread);
  if (!ref) throw new Error(`not a thread key: ${thread}`);
  const surface = desk.surfaces.need(ref.platform);
  const now = wanted ? await surface.fetchThread(ref) : null;
  const differs = now !== null && now.status !== status && now.status !== 'merged';
  if (differs) await surface.setStatus(ref, status);
  return { result: 'done', details: { changed: differs || (tried && now?.status === status) } };
}

async function isInUse(thread: string, { store }: Desk): Promise<boolean> {
  const other = await store.db
    .selectFrom('case_thread')
    .innerJoin('case', 'case.id', 'case_thread.case_id')
    .select('case.id')
    .where('case_thread.thread_key', '=', thread)
    .where('case.state', 'in', [...underWay])
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

async function isClosedByBot(thread: string, { store }: Desk): Promise<boolean> {
  const last = await store.db
    .selectFrom('effect')
    .select(['payload', 'outcome'])
    .where('lane', '=', thread)
    .where('kind', '=', 'set-status')
    .where('state', '=', 'done')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.payload.kind === 'set-status' && last.payload.status === 'closed' && last.outcome?.changed === true;
}
