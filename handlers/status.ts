import { z } from 'zod';
import type { Case } from '../src/cases/case.ts';
import { caseName, parseCaseName } from '../src/cases/case-file.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import { findLinks } from '../src/messages/find-links.ts';
import { readMarkdown } from '../src/messages/read-markdown.ts';
import { linkRequestFile } from '../src/requests/link-request-file.ts';
import { statusClass } from '../src/requests/status-class.ts';

/** Where a case or a model stands, read from the request files as they are now. */
export const status = handler({
  verb: 'status',
  aliases: ['state', 'progress'],
  summary: 'show where a case or a model stands',
  example: '/status org/model',
  who: 'anyone',
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

async function caseStatus(number: number, { lookups, board, hub }: Asked): Promise<Review> {
  const found = await lookups.case(number);
  if (!found)
    return {
      outcome: 'refuse',
      code: 'no-such-case',
      reply: { template: 'no-such-case', data: { case: caseName(number) } },
    };
  const data = {
    ...shown(found),
    request_file: requestFileUrl({ board, hub }, found.subject.basis[0]?.path ?? ''),
    requester: found.requester.login,
  };
  return { outcome: 'answer', code: 'status-case', reply: { template: 'status-case', data } };
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
  const { lookups, board, hub, message } = request;
  const index = await lookups.index();
  const links = findLinks(readMarkdown(message.text), { hubs: [hub] });
  const models = target && index.byPath(target) === null && !target.includes('://') ? [target] : [];
  const linked = linkRequestFile(
    { links, models, precision: null, writtenAt: new Date(message.createdAt) },
    { board, index },
  );
  const paths = pathsOf(linked);
  const model = models[0] ?? ('model' in linked ? linked.model : target) ?? '';
  if (paths.length === 0 && model === '')
    return {
      outcome: 'ask',
      code: 'no-target',
      reply: { template: 'report-not-linked', data: { reason: 'no-target' } },
    };
  const files = await Promise.all(
    paths.slice(0, 10).map(async (path) => {
      const read = await lookups.requestFile(path);
      const written = read?.file.status ?? 'unreadable';
      return {
        path,
        url: requestFileUrl({ board, hub }, path),
        status: written,
        class: statusClass(written, board.statuses),
        since: read?.file.submittedTime?.toISOString().slice(0, 10) ?? null,
        job: read?.file.jobId ?? null,
      };
    }),
  );
  const near = 'near' in linked ? linked.near : [];
  return { outcome: 'answer', code: 'status-model', reply: { template: 'status-model', data: { model, files, near } } };
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
