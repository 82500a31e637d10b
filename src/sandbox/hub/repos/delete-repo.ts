import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import { findRepo } from './find-repo.ts';

const schema = z.object({
  name: z.string(),
  organization: z.string().nullish(),
  type: z.enum(['model', 'dataset', 'space']).nullish(),
});

/** DELETE /api/repos/delete. Commits and files stay in the store but nothing leads to them. */
export function deleteRepo(call: Call, caller: Caller): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { store, announcer } = call.hub;
  const { name, organization, type } = body.value;
  const full = name.includes('/') ? name : `${organization ?? caller.account.name}/${name}`;
  const repo = findRepo(store, type ?? 'model', full)?.repo ?? null;
  if (repo === null) return refusal(404, 'Repository not found', { code: 'RepoNotFound' });
  if (!mayWrite(store, repo, caller)) return refusal(403, 'Forbidden: you need write access');
  announcer.announce({ scope: 'repo', action: 'delete', repo });
  for (const discussion of store.discussions.group(repo.id)) store.discussions.delete(discussion.id);
  for (const ref of store.refs.group(repo.id)) store.refs.delete(`${repo.id} ${ref.name}`);
  store.repos.delete(repo.id);
  return jsonReply({});
}
