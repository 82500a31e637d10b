import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { nextLink } from '../http/next-link.ts';
import type { Reply } from '../http/reply.ts';
import { avatarUrl } from '../identity/avatar-url.ts';
import type { AtRevision } from './on-revision.ts';

/** GET …/commits/{rev}: newest first, paged by `p` and `limit`, Link and X-Total-Count (hub-api.md §4.2). */
export function listCommits(call: Call, at: AtRevision): Reply {
  const limit = Math.min(Math.max(Number(call.query.get('limit') ?? 50) || 50, 1), 1000);
  const page = Math.max(Number(call.query.get('p') ?? 0) || 0, 0);
  const slice = { start: page * limit, limit };
  const { commits, total } = call.hub.store.git.history(at.repo.id, at.commit, slice);
  const reply = jsonReply(
    commits.map(({ id, title, message, author, date }) => ({
      id,
      title,
      message,
      authors: [{ user: author, avatar: avatarUrl(call.hub, author) }],
      date,
    })),
  );
  reply.headers['X-Total-Count'] = String(total);
  if ((page + 1) * limit < total) Object.assign(reply.headers, nextLink(call, { p: String(page + 1) }));
  return reply;
}
