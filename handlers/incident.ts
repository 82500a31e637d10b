import { z } from 'zod';
import { parseDuration } from '../src/boards/parse-duration.ts';
import type { Case, CaseSubject } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { collectIncident } from '../src/failures/collect-incident.ts';
import { type FailureClass, failureClasses } from '../src/failures/failure-class.ts';
import { mergeIncident } from '../src/failures/merge-incident.ts';
import { nearest } from '../src/messages/nearest.ts';

/** Request files that are listed by name. */
const mostListed = 20;

const asked = z.object({
  class: z
    .enum(failureClasses, {
      error: ({ input }) => `${nearClass(String(input))} /incident alone tells what failed lately`,
    })
    .optional()
    .describe('what they failed of; without it, what failed lately is counted'),
  since: z
    .string()
    .regex(/^([1-9]\d{0,4}[smhd]|\d{4}-\d{2}-\d{2})$/, 'write a time such as 2h or 3d, or a day such as 2026-11-21')
    .optional()
    .describe('how far back: 2h, 3d, or a day'),
  limit: z.coerce.number().int().min(1).max(1000).optional().describe('launch at most so many'),
});

/** Many evaluations that failed of one cause: one proposal for all, approved once (leaderboard-domain.md §6.2, §9.6). */
export const incident = handler({
  verb: 'incident',
  aliases: ['outage'],
  summary: 'launch everything again that failed of one cause',
  example: '/incident network since=6h',
  who: 'maintainer',
  intent: 'other',
  arguments: asked,
  positional: ['class'],
  review,
  carryOut,
});

function nearClass(written: string): string {
  const near = nearest(written, failureClasses);
  return near === null ? 'it is no cause that I know.' : `did you mean ${near}?`;
}

type Asked = Request<z.infer<typeof asked>>;

async function review(request: Asked): Promise<Review> {
  const { board, arguments: given, again, now, lookups } = request;
  const waiting = again ?? (given.class === undefined ? null : await waitingIncident(given.class, request));
  // Asked for again without a time, it looks back from where it began, so that nothing in between is missed.
  const from = again ?? (given.since === undefined ? waiting : null);
  const since = beginning(given.since ?? board.incidents.window, from?.createdAt ?? now);
  const { read, of } = await lookups.queue();
  const data = { class: given.class ?? '', since: minute(since), unread: of - read };
  if (given.class === undefined) return countCauses(since, data, request);
  const most = Math.min(given.limit ?? board.incidents.most, board.incidents.most);
  const collected = await collectIncident({ cause: given.class, since, most }, request);
  const before = waiting?.subject.details.kind === 'incident' ? waiting.subject.details.files : [];
  const { files, leftOut, older } = mergeIncident({ before, collected, most }, await lookups.index());
  if (files.length === 0)
    return {
      outcome: 'refuse',
      code: 'no-incident',
      reply: { template: 'incident-none', data: { ...data, left_out: leftOut } },
    };
  const subject: CaseSubject = {
    model: `${files.length} request files`,
    about: `incident:${given.class}`,
    // No single file decides about the others: each is compared when it is launched.
    basis: [],
    details: { kind: 'incident', cause: given.class, files, perCommit: board.incidents.filesPerCommit },
  };
  const listed = files.slice(0, mostListed).map(({ path }) => ({ path, url: requestFileUrl(request, path) }));
  const shown = { files: listed, count: files.length, more: files.length - listed.length };
  const reply = {
    template: 'incident-proposal' as const,
    data: { ...data, ...shown, left_out: leftOut, ...(older && { since: '' }) },
  };
  const adds = again === null ? files.filter(({ path }) => !before.some((known) => known.path === path)).length : 0;
  return { outcome: 'propose', code: `incident-${given.class}`, subject, needsApproval: true, reply, adds };
}

/** The incident of this cause that waits for a decision: asked for again, it takes in what failed since. */
async function waitingIncident(cause: FailureClass, { lookups }: Asked): Promise<Case | null> {
  const open = await lookups.caseAbout(`incident:${cause}`);
  return open?.state === 'proposed' ? open : null;
}

function beginning(since: string, now: Date): Date {
  return since.includes('-') ? new Date(`${since}T00:00:00Z`) : new Date(now.getTime() - parseDuration(since));
}

function minute(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}

async function countCauses(since: Date, data: { unread: number }, { lookups, knowledge }: Asked): Promise<Review> {
  const failures = await lookups.failures.since(since);
  const counts = new Map<FailureClass, number>();
  for (const cause of (await lookups.failures.causes(failures, knowledge.signatures)).values())
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const causes = [...counts].sort(([, a], [, b]) => b - a).map(([cause, count]) => ({ class: cause, count }));
  return {
    outcome: 'answer',
    code: 'failures-counted',
    reply: { template: 'incident-choose', data: { ...data, causes, since: minute(since) } },
  };
}

function carryOut({ details }: CaseSubject): PlannedEffect[] {
  if (details.kind !== 'incident') return [];
  const files = details.files.map(({ path, blob }) => ({ path, blob }));
  const parts = Math.ceil(files.length / details.perCommit);
  return Array.from({ length: parts }, (_, part) => ({
    kind: 'relaunch-many',
    files: files.slice(part * details.perCommit, (part + 1) * details.perCommit),
  }));
}
