import { z } from 'zod';
import type { Case } from '../src/cases/case.ts';
import { caseName, parseCaseName } from '../src/cases/case-file.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { lookWhere } from '../src/cases/look-where.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import { findLinks } from '../src/messages/find-links.ts';
import { readMarkdown } from '../src/messages/read-markdown.ts';
import { durationInWords } from '../src/replies/duration-in-words.ts';
import { linkRequestFile } from '../src/requests/link-request-file.ts';

/** Where a case or a model stands, read from the request files as they are now. */
export const status = handler({
  verb: 'status',
  aliases: ['state', 'progress'],
  summary: 'show where a case or a model stands',
  example: '/status org/model',
  who: 'anyone',
  intent: 'status_question',
  private: true,
  arguments: z.object({
    target: z.string().optional().describe('a case, a model or a request file; without it, the cases of this thread'),
  }),
  positional: ['target'],
  async review(request) {
    const { target } = request.arguments;
    const number = target === undefined ? null : parseCaseName(target);
    if (number !== null) return caseStatus(number, request);
    if (target === undefined && request.cases.length > 0) return threadStatus(request);
    return modelStatus(target, request);
  },
});

type Asked = Request<{ target?: string | undefined }>;

async function caseStatus(number: number, { lookups, ...links }: Asked): Promise<Review> {
  const found = await lookups.case(number);
  if (!found)
    return {
      outcome: 'refuse',
      code: 'no-such-case',
      reply: { template: 'no-such-case', data: { case: caseName(number) } },
    };
  const again = found.state === 'stale' ? (found.followed.staleFrom ?? 'evaluating') : found.state;
  const data = {
    ...shown({ ...found, state: again }),
    request_file: requestFileUrl(links, found.subject.basis[0]?.path ?? ''),
    requester: found.requester.login,
  };
  return { outcome: 'answer', code: 'status-case', reply: { template: 'status-case', data }, asksFor: found };
}

function threadStatus({ cases }: Asked): Review {
  return {
    outcome: 'answer',
    code: 'status-thread',
    reply: { template: 'status-thread', data: { cases: cases.map(shown) } },
  };
}

function shown(found: Case): Record<string, unknown> {
  const { number, state, subject, followed, updatedAt } = found;
  return {
    case: caseName(number),
    kind: subject.details.kind,
    state,
    model: subject.model,
    status: followed.status ?? '',
    since: updatedAt.toISOString().slice(0, 10),
  };
}

async function modelStatus(target: string | undefined, request: Asked): Promise<Review> {
  const { lookups, board, hub, github, message } = request;
  const index = await lookups.index();
  const links = findLinks(readMarkdown(message.text), { hubs: [hub, { github }] });
  const models = target && index.byPath(target) === null && !target.includes('://') ? [target] : [];
  const linked = linkRequestFile(
    { links, models, precision: null, writtenAt: new Date(message.createdAt) },
    { board, index },
  );
  const paths = target !== undefined && index.byPath(target) ? [target] : pathsOf(linked);
  const model = models[0] ?? ('model' in linked ? linked.model : target) ?? '';
  if (paths.length === 0 && model === '')
    return {
      outcome: 'ask',
      code: 'no-target',
      reply: { template: 'report-not-linked', data: { verb: 'status', reason: 'no-target' } },
    };
  const files = await Promise.all(paths.slice(0, 10).map((path) => shownFile(path, request)));
  const near = 'near' in linked ? linked.near : [];
  const data = {
    ...{ model, files, near },
    renamed_to: files.length === 0 ? await nameNow(model, request) : null,
    card_characters: board.submissions.limits.cardCharacters,
  };
  const [first] = files;
  const code = first ? `model-${first.place}` : 'model-without-request-file';
  return { outcome: 'answer', code, reply: { template: 'status-model', data } };
}

async function shownFile(path: string, { lookups, board, now, ...links }: Asked) {
  const read = await lookups.requestFile(path);
  const where = read ? await lookWhere(read, { lookups, board, now }) : null;
  const day = (at: Date | null | undefined) => at?.toISOString().slice(0, 10) ?? null;
  return {
    ...{ path, url: requestFileUrl({ ...links, board }, path), model: read?.file.model ?? '' },
    status: read?.file.status ?? 'unreadable',
    since: day(read?.file.submittedTime),
    started: day(read?.file.jobStartTime),
    job: read?.file.jobId ?? null,
    place: where?.place ?? 'unreadable',
    notes: where?.notes ?? [],
    position: where?.position ?? null,
    average: where?.average?.toFixed(2) ?? null,
    renamed_to: where?.renamedTo ?? null,
    rebuild_every: durationInWords(board.rebuildEvery),
  };
}

/** The name behind a model without a request file, when it is another: the Hub follows renames. */
async function nameNow(model: string, { lookups }: Asked): Promise<string | null> {
  const head = await lookups.modelHead(model);
  return head && head.id.toLowerCase() !== model.toLowerCase() ? head.id : null;
}

function pathsOf(linked: ReturnType<typeof linkRequestFile>): string[] {
  switch (linked.linked) {
    case 'one':
      return [linked.path];
    case 'several':
      return linked.paths;
    case 'former-era':
      return linked.current;
    case 'none':
      return 'paths' in linked ? linked.paths : [];
  }
}
