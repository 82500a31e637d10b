import { z } from 'zod';
import type { CaseSubject } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import type { LookedUpRequestFile } from '../src/cases/lookups.ts';
import { ownerNeeded } from '../src/cases/owner-needed.ts';
import { speaksFor } from '../src/cases/speaks-for.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { durationInWords } from '../src/replies/duration-in-words.ts';
import { findModelFiles } from '../src/requests/find-model-files.ts';
import { removalOf } from '../src/requests/removal-of.ts';
import { statusClass } from '../src/requests/status-class.ts';

const asked = z.object({
  target: z.string().describe('the model as org/model, or the path of its request file'),
  precision: z.string().optional().describe('when the model was submitted at more than one'),
  reason: z.string().optional().describe('why it should go'),
});

/** Takes a model off the board through its request file; the results are kept (leaderboard-domain.md §5.3). */
export const remove = handler({
  verb: 'remove',
  aliases: ['delete', 'hide'],
  summary: 'take a model of yours off the board',
  example: '/remove org/model precision=float16',
  who: 'anyone',
  intent: 'removal',
  arguments: asked,
  positional: ['target'],
  remainder: 'reason',
  review,
  carryOut,
});

type Asked = Request<z.infer<typeof asked>>;

async function review(request: Asked): Promise<Review> {
  const { lookups, actor } = request;
  const { target, precision } = request.arguments;
  const index = await lookups.index();
  const exact = index.byPath(request.again?.subject.basis[0]?.path ?? target);
  const { files, otherPrecision } = exact
    ? { files: [exact], otherPrecision: false }
    : findModelFiles(index, { model: target, precision: precision ?? null });
  const [only, another] = files;
  if (!only?.model) return { ...refusal('no-request-file', { near: index.near(target) }, target), outcome: 'ask' };
  const { model } = only;
  const standing = await speaksFor({ actor, model }, lookups);
  const command = `/remove ${exact ? target : model}${precision ? ` precision=${precision}` : ''}`;
  if (standing !== 'owner' && standing !== 'maintainer') return ownerNeeded({ model, command }, standing, lookups);
  if (another || otherPrecision) {
    const choices = files.map(({ path }) => path).slice(0, 10);
    return {
      ...refusal('which-request-file', { choices, otherPrecision, precision: precision ?? '' }, model),
      outcome: 'ask',
    };
  }
  const found = await lookups.requestFile(only.path);
  if (!found) return refusal('request-file-unreadable', { path: only.path }, model);
  return propose(found, { ...request, standing });
}

function propose(
  { path, oid, file }: LookedUpRequestFile,
  { board, hub, github, arguments: { reason }, standing }: Asked & { standing: 'owner' | 'maintainer' },
): Review {
  const { model } = file;
  const removal = removalOf({ path, oid, file }, board);
  if (removal === 'removed-already') return refusal('removed-already', { path, status: file.status ?? '' }, model);
  const precision = file.precision ?? '';
  const subject: CaseSubject = {
    ...{ model, about: `removal:${path}`, basis: [{ path, blob: oid }] },
    details: { kind: 'removal', precision, writes: [removal] },
  };
  const data = {
    ...{ model, path, precision, standing, reason: reason ?? '' },
    request_file: requestFileUrl({ board, hub, github }, path),
    status: file.status ?? '',
    running: statusClass(file.status, board.statuses) === 'running',
    written: board.removals.by === 'status' ? board.removals.status : '',
    within: durationInWords(board.rebuildEvery),
  };
  return {
    ...{ outcome: 'propose', code: `removal-by-${standing}`, subject, needsApproval: true },
    reply: { template: 'remove-proposal', data },
  };
}

function refusal(code: string, data: Record<string, unknown>, model: string) {
  return {
    outcome: 'refuse' as const,
    code,
    reply: { template: 'remove-refused' as const, data: { near: [], choices: [], ...data, code, model } },
  };
}

function carryOut({ details }: CaseSubject): PlannedEffect[] {
  return details.kind === 'removal' ? details.writes : [];
}
