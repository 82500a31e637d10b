import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from './call.ts';

const perPage = z.coerce.number().int().min(1).max(100).catch(30);
const page = z.coerce.number().int().min(1).catch(1);

/** One page of a list by `per_page` (30, at most 100) and `page`, with the neighbours in `Link`. */
export function paged<T>(call: Call, items: T[], describe: (item: T) => unknown): Reply {
  const size = perPage.parse(call.query.get('per_page') ?? undefined);
  const current = page.parse(call.query.get('page') ?? undefined);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const reply = jsonReply(items.slice((current - 1) * size, current * size).map(describe));
  const links: [string, number][] = [];
  if (current > 1) links.push(['prev', current - 1]);
  if (current < last) links.push(['next', current + 1], ['last', last]);
  if (current > 1) links.push(['first', 1]);
  const described = links.map(([relation, number]) => {
    const url = new URL(call.path, call.github.origin);
    url.search = call.query.toString();
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${relation}"`;
  });
  if (described.length > 0) reply.headers.Link = described.join(', ');
  return reply;
}
