import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { nextLink } from '../http/next-link.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { avatarUrl } from './avatar-url.ts';
import { findAccount } from './find-account.ts';
import { roleIn } from './role-in.ts';

/** GET /api/organizations/{name}/members, paged by Link (hub-api.md §5.2). */
export function organisationMembers(call: Call): Reply {
  const { store } = call.hub;
  const organisation = findAccount(store, call.params.name ?? '');
  if (organisation === null || organisation.type !== 'org') {
    return refusal(404, "Sorry, we can't find the page you are looking for.");
  }
  // INFERRED: the role is told to members only.
  const isMember = call.caller !== null && roleIn(organisation, call.caller.account.id) !== null;
  // UNKNOWN: the real status of a private list.
  if (organisation.privateMembers && !isMember) return refusal(403, 'This organization has a private members list');
  const search = (call.query.get('search') ?? '').toLowerCase();
  const members = organisation.members.flatMap(({ userId, role }) => {
    const user = store.accounts.get(userId);
    if (user === null || !`${user.name} ${user.fullName}`.toLowerCase().includes(search)) return [];
    const row = { _id: user.id, user: user.name, fullname: user.fullName, avatarUrl: avatarUrl(call.hub, user.name) };
    return [{ ...row, isPro: user.isPro, type: 'user', ...(isMember ? { role } : {}) }];
  });
  const limit = Math.min(Math.max(Number(call.query.get('limit') ?? 500) || 500, 1), 500);
  const start = Number(call.query.get('cursor') ?? 0) || 0;
  const reply = jsonReply(members.slice(start, start + limit));
  if (start + limit < members.length) Object.assign(reply.headers, nextLink(call, { cursor: String(start + limit) }));
  return reply;
}
