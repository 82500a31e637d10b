import type { CaseFile } from '../cases/case-file.ts';
import { caseName } from '../cases/case-file.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import type { FailureClass } from '../failures/failure-class.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Change } from '../store/change.ts';
import { parseDuration } from './parse-duration.ts';

/**
 * Tells the maintainers, once and in the thread of the oldest open failure report, when many evaluations failed of one cause
 * lately, so that they are looked at together instead of one by one (leaderboard-domain.md §9.6).
 */
export async function hintAtIncident(files: readonly CaseFile[], place: BoardDesk, desk: Desk): Promise<void> {
  const { board, lookups } = place;
  const reports = files.filter(
    ({ case: { state, subject } }) => state === 'proposed' && subject.details.kind === 'failure-report',
  );
  const oldest = reports.toSorted((a, b) => a.case.number - b.case.number)[0];
  if (!oldest) return;
  const now = desk.clock.now();
  const since = new Date(now.getTime() - parseDuration(board.incidents.window));
  const failures = await lookups.failures.since(since);
  if (failures.length < board.incidents.together) return;
  const causes = await lookups.failures.causes(failures, desk.knowledge.signatures);
  for (const [cause, count] of counted(causes.values())) {
    if (count < board.incidents.together || isOpen(cause, files) || !isReported(cause, reports)) continue;
    const data = {
      ...{ class: cause, count, since: since.toISOString().slice(0, 16).replace('T', ' ') },
      maintainers: board.maintainers.logins.slice(0, 5),
    };
    await tellOnce({ cause, oldest, text: desk.say({ template: 'incident-hint', data }) }, place, desk);
  }
}

function counted(causes: Iterable<FailureClass>): Map<FailureClass, number> {
  const counts = new Map<FailureClass, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return counts;
}

function isOpen(cause: FailureClass, files: readonly CaseFile[]): boolean {
  return files.some(({ case: { subject } }) => subject.about === `incident:${cause}`);
}

function isReported(cause: FailureClass, reports: readonly CaseFile[]): boolean {
  return reports.some(
    ({ case: { subject } }) => subject.details.kind === 'failure-report' && subject.details.cause === cause,
  );
}

async function tellOnce(
  { cause, oldest, text }: { cause: FailureClass; oldest: CaseFile; text: string },
  { board }: BoardDesk,
  desk: Desk,
): Promise<void> {
  const { number, homeThread } = oldest.case;
  const key = `incident-hint:${caseName(number)}:${cause}`;
  const told = await desk.store.db.selectFrom('effect').select('key').where('key', '=', key).executeTakeFirst();
  if (told) return;
  const where = { board: board.name, threadKey: homeThread, messageId: null, caseNumber: number };
  const changes: Change[] = [
    {
      change: 'effect',
      effect: { key, lane: homeThread, payload: { kind: 'reply', thread: homeThread, text } },
      caseNumber: number,
    },
    { change: 'decision', decision: { code: 'incident-hinted', ...where, detail: { cause } } },
  ];
  await desk.store.db
    .transaction()
    .execute((trx) => applyChanges(trx, changes, { queue: desk.queue, board: board.name, now: desk.clock.now() }));
}
