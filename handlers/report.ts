import { z } from 'zod';
import type { CaseSubject } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import type { LookedUpRequestFile } from '../src/cases/lookups.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { examineFailure } from '../src/failures/examine-failure.ts';
import { findLinks } from '../src/messages/find-links.ts';
import { readMarkdown } from '../src/messages/read-markdown.ts';
import { type LinkedRequest, linkRequestFile } from '../src/requests/link-request-file.ts';

const reported = z.object({
  target: z.string().optional().describe('the request file or the model; a link anywhere in the message counts, too'),
  precision: z.string().optional().describe('when the model was submitted at more than one'),
  text: z.string().optional().describe('what you know about it'),
});

/** A failure report: finds the request file, names the cause and whose side it is on, and proposes a launch where that helps. */
export const report = handler({
  verb: 'report',
  aliases: ['failed', 'failure', 'rerun', 'restart'],
  summary: 'report a failed evaluation',
  example: '/report org/model',
  who: 'anyone',
  arguments: reported,
  positional: ['target'],
  remainder: 'text',
  async review(request) {
    const linked = await link(request);
    if (linked.linked !== 'one') return notLinked(linked, request);
    const found = await request.lookups.requestFile(linked.path);
    if (!found)
      return {
        outcome: 'refuse',
        code: 'request-file-unreadable',
        reply: { template: 'report-unreadable', data: { path: linked.path } },
      };
    return judge(found, request);
  },
  carryOut,
});

type Asked = Request<z.infer<typeof reported>>;

async function link({
  arguments: { target, precision },
  lookups,
  board,
  message,
  hub,
  again,
}: Asked): Promise<LinkedRequest> {
  const index = await lookups.index();
  if (again) return { linked: 'one', path: again.subject.basis[0]?.path ?? '', how: 'path' };
  const links = findLinks(readMarkdown(message.text), { hubs: [hub] });
  if (target !== undefined && index.byPath(target)) return { linked: 'one', path: target, how: 'path' };
  const models =
    target !== undefined && /^[\w.-]+(\/[\w.-]+)?$/.test(target) && !target.endsWith('.json') ? [target] : [];
  return linkRequestFile(
    { links, models, precision: precision ?? null, writtenAt: new Date(message.createdAt) },
    { board, index },
  );
}

function notLinked(linked: Exclude<LinkedRequest, { linked: 'one' }>, { arguments: { target } }: Asked): Review {
  switch (linked.linked) {
    case 'several':
      return {
        outcome: 'ask',
        code: 'several-request-files',
        reply: { template: 'report-choose', data: { model: target ?? '', paths: linked.paths.slice(0, 10) } },
      };
    case 'former-era':
      return {
        outcome: 'refuse',
        code: 'former-era',
        reply: { template: 'report-former-era', data: { dataset: linked.dataset, current: linked.current } },
      };
    case 'none': {
      const model = 'model' in linked ? linked.model : (target ?? '');
      const paths = 'paths' in linked ? linked.paths : [];
      return {
        outcome: 'ask',
        code: linked.reason,
        reply: { template: 'report-not-linked', data: { reason: linked.reason, model, paths, near: linked.near } },
      };
    }
  }
}

async function judge(found: LookedUpRequestFile, request: Asked): Promise<Review> {
  const { board, hub } = request;
  const { file, path, oid } = found;
  const examined = await examineFailure(found, request);
  const shown = {
    ...{
      model: file.model,
      path,
      precision: file.precision ?? '',
      revision: file.revision ?? '',
      status: file.status ?? '',
    },
    ...{
      request_file: requestFileUrl({ board, hub }, path),
      excerpt: examined.triage?.excerpt ?? [],
      cause: examined.triage,
    },
  };
  if (!examined.worthLaunching) {
    const code = examined.findings[0]?.finding ?? 'not-relaunched';
    return {
      outcome: 'refuse',
      code,
      reply: { template: 'report-not-relaunched', data: { ...shown, findings: examined.findings } },
    };
  }
  const { triage, attempts, findings } = examined;
  const subject: CaseSubject = {
    model: file.model,
    about: `failure-report:${path}`,
    basis: [{ path, blob: oid }],
    details: {
      kind: 'failure-report',
      ...{ revision: file.revision ?? '', precision: file.precision ?? '', cause: triage?.class ?? null },
    },
  };
  const reply = {
    template: 'report-proposal' as const,
    data: { ...shown, attempts, findings: findings.map(({ finding }) => finding) },
  };
  return {
    outcome: 'propose',
    code: `relaunch-${triage?.class ?? 'unknown'}`,
    subject,
    needsApproval: true,
    reply,
  };
}

function carryOut({ model, basis, details }: CaseSubject): PlannedEffect[] {
  if (details.kind !== 'failure-report') return [];
  const { revision, precision } = details;
  return basis.flatMap(({ path, blob }) =>
    blob === null ? [] : [{ kind: 'relaunch', path, blob, model, revision, precision }],
  );
}
