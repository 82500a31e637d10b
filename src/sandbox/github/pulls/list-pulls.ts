import { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { paged } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import type { Repo } from '../store/repo.ts';
import { describePull } from './describe-pull.ts';

const schema = z.object({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  head: z.string().optional(),
  base: z.string().optional(),
  direction: z.enum(['asc', 'desc']).default('desc'),
});

/** GET …/pulls: newest first; `head` is `owner:branch`. */
export function listPulls(call: Call, repo: Repo): Reply {
  const query = readQuery(call, schema);
  if (!query.ok) return query.reply;
  const { state, base, direction } = query.value;
  const head = query.value.head?.replace(/^[^:]+:/, '');
  const listed = call.github.store.issues
    .group(String(repo.id))
    .filter(({ pull, state: is }) => pull !== null && (state === 'all' || is === state))
    .filter(
      ({ pull }) => (head === undefined || pull?.headRef === head) && (base === undefined || pull?.baseRef === base),
    );
  return paged(call, direction === 'asc' ? listed : listed.reverse(), (issue) =>
    describePull(call.github, repo, issue),
  );
}
