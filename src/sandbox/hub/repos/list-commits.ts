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
  const commits = Array.from(call.hub.store.git.ancestors(at.repo.id, at.commit));
  const shown = commits.slice(page * limit, (page + 1) * limit);
  const reply = jsonReply(
    shown.map(({ id, title, message, author, date }) => ({
      id,
      title,
      message,
      authors: [{ user: author, avatar: avatarUrl(call.hub, author) }],
      date,
    })),
  );
  reply.headers['X-Total-Count'] = String(commits.length);
  if ((page + 1) * limit < commits.length) Object.assign(reply.headers, nextLink(call, { p: String(page + 1) }));
  return reply;
}
