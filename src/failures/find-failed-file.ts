import type { Request, Review } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import { findLinks } from '../messages/find-links.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import { type LinkedRequest, linkRequestFile } from '../requests/link-request-file.ts';

/** What was asked for: the file, or what is asked back. */
export type FailedFile = { found: true; file: LookedUpRequestFile } | { found: false; review: Review };

export interface Sought {
  /** The verb that is to be written with one of several files. */
  verb: string;
  target: string | undefined;
  precision: string | undefined;
  /** Where links count: the whole message, or one word of it. */
  text: string;
}

/** The request file that somebody means, by path, link or model. */
export async function findFailedFile(sought: Sought, request: Request<unknown>): Promise<FailedFile> {
  const linked = await link(sought, request);
  if (linked.linked !== 'one') return { found: false, review: notLinked(linked, sought) };
  const file = await request.lookups.requestFile(linked.path);
  if (file) return { found: true, file };
  // A case that is reviewed again may have lost its file.
  const gone = (await request.lookups.index()).byPath(linked.path) === null;
  const model = request.again?.subject.model ?? '';
  const reply = { template: 'report-unreadable' as const, data: { path: linked.path, gone, model } };
  return { found: false, review: { outcome: 'refuse', code: `request-file-${gone ? 'gone' : 'unreadable'}`, reply } };
}

async function link(
  { target, precision, text }: Sought,
  { lookups, board, message, hub, github, again }: Request<unknown>,
): Promise<LinkedRequest> {
  const index = await lookups.index();
  if (again) return { linked: 'one', path: again.subject.basis[0]?.path ?? '', how: 'path' };
  const links = findLinks(readMarkdown(text), { hubs: [hub, { github }] });
  if (target !== undefined && index.byPath(target)) return { linked: 'one', path: target, how: 'path' };
  const models =
    target !== undefined && /^[\w.-]+(\/[\w.-]+)?$/.test(target) && !target.endsWith('.json') ? [target] : [];
  return linkRequestFile(
    { links, models, precision: precision ?? null, writtenAt: new Date(message.createdAt) },
    { board, index },
  );
}

function notLinked(linked: Exclude<LinkedRequest, { linked: 'one' }>, { target, verb }: Sought): Review {
  switch (linked.linked) {
    case 'several':
      return {
        outcome: 'ask',
        code: 'several-request-files',
        reply: { template: 'report-choose', data: { verb, model: target ?? '', paths: linked.paths.slice(0, 10) } },
      };
    case 'former-era':
      return {
        outcome: 'refuse',
        code: 'former-era',
        reply: { template: 'report-former-era', data: { verb, dataset: linked.dataset, current: linked.current } },
      };
    case 'none': {
      const model = 'model' in linked ? linked.model : (target ?? '');
      const paths = 'paths' in linked ? linked.paths : [];
      return {
        outcome: 'ask',
        code: linked.reason,
        reply: {
          template: 'report-not-linked',
          data: { verb, reason: linked.reason, model, paths, near: linked.near },
        },
      };
    }
  }
}
