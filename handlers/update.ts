import type { CaseSubject } from '../src/cases/case.ts';
import { handler, type Propose, type Request, type Review } from '../src/cases/handler.ts';
import { ownerNeeded } from '../src/cases/owner-needed.ts';
import { speaksFor } from '../src/cases/speaks-for.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { durationInWords } from '../src/replies/duration-in-words.ts';
import { removalOf } from '../src/requests/removal-of.ts';
import { statusClass } from '../src/requests/status-class.ts';
import { submit } from './submit.ts';

/**
 * Submits a newer commit of a model that is on the board, and says what becomes of the old entry: overwritten, or removed
 * first where the board wants it so (leaderboard-domain.md §5.4).
 */
export const update = handler({
  verb: 'update',
  aliases: ['upgrade'],
  summary: 'submit a newer commit of a model that is on the board',
  example: '/update org/model precision=bfloat16',
  who: 'anyone',
  intent: 'submission',
  arguments: submit.arguments,
  positional: submit.positional,
  review,
  carryOut,
});

async function review(request: Request<Record<string, unknown>>): Promise<Review> {
  const valid = await submit.review(request);
  if (valid.outcome !== 'propose' || valid.subject.details.kind !== 'submission') return valid;
  const { board, lookups, actor } = request;
  const { model, details, basis } = valid.subject;
  const older = (await lookups.index()).byModelAndPrecision(model, details.precision);
  const [first] = older;
  if (!first) return valid;
  const read = await lookups.requestFile(first.path);
  const removedFirst = board.submissions.update === 'remove-first';
  const data = {
    ...valid.reply.data,
    ...{ removed_first: removedFirst, old_path: first.path, old_file: requestFileUrl(request, first.path) },
    ...{ old_revision: read?.file.revision ?? '', old_status: read?.file.status ?? '' },
    old_shown: statusClass(read?.file.status ?? null, board.statuses) === 'finished',
    ...{ same_file: basis.some(({ path }) => path === first.path), within: durationInWords(board.rebuildEvery) },
  };
  const told: Propose = { ...valid, code: 'update-valid', reply: { template: 'update-proposal', data } };
  if (!removedFirst) return told;
  const standing = await speaksFor({ actor, model }, lookups);
  if (standing !== 'owner' && standing !== 'maintainer')
    return ownerNeeded({ model, command: `/update ${model}` }, standing, lookups);
  return removingFirst(
    told,
    older.map(({ path }) => path),
    request,
  );
}

/** The same proposal with the removal of the old request files before it: one case, one yes. */
async function removingFirst(
  told: Propose,
  older: string[],
  { board, lookups }: Request<Record<string, unknown>>,
): Promise<Propose> {
  const { subject } = told;
  const { details } = subject;
  if (details.kind !== 'submission') return told;
  const read = await Promise.all(older.map((path) => lookups.requestFile(path)));
  const going = read.filter((each) => each !== null);
  const removes = going.flatMap((each) => {
    const removal = removalOf(each, board);
    // A file that the new request overwrites needs no other status before.
    const overwritten = subject.basis.some(({ path }) => path === each.path) && board.removals.by === 'status';
    return removal === 'removed-already' || overwritten ? [] : [removal];
  });
  const others = going.filter((each) => !subject.basis.some(({ path }) => path === each.path));
  const { revision, precision, text } = details;
  return {
    ...told,
    needsApproval: true,
    subject: {
      ...subject,
      basis: [...subject.basis, ...others.map(({ path, oid }) => ({ path, blob: oid }))],
      details: { kind: 'update', revision, precision, text, removes },
    },
  };
}

function carryOut(subject: CaseSubject): PlannedEffect[] {
  const { model, basis, details } = subject;
  if (details.kind !== 'update') return submit.carryOut?.(subject) ?? [];
  const { revision, precision, text, removes } = details;
  const opened = basis.slice(0, 1).map(({ path, blob }): PlannedEffect => {
    const removed = removes.some((each) => each.path === path);
    return { kind: 'open-request-file', path, text, replaces: removed ? null : blob, model, revision, precision };
  });
  return [...removes, ...opened];
}
