import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { findAccount } from '../identity/find-account.ts';
import { mayWrite } from '../identity/may-write.ts';
import { roleIn } from '../identity/role-in.ts';
import { findRepo } from './find-repo.ts';

const schema = z.object({
  fromRepo: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  toRepo: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  type: z.enum(['model', 'dataset', 'space']).optional(),
});

/** POST /api/repos/move: the old name answers 307 from now on; webhooks get `repo` / move with the old name (INFERRED). */
export function moveRepo(call: Call, caller: Caller): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { store, announcer } = call.hub;
  const { fromRepo, toRepo, type = 'model' } = body.value;
  const found = findRepo(store, type, fromRepo);
  if (found === null) return refusal(404, 'Repository not found', { code: 'RepoNotFound' });
  const { repo } = found;
  const owner = findAccount(store, toRepo.split('/')[0] ?? '');
  const role = roleIn(owner, caller.account.id);
  if (owner === null || !mayWrite(store, repo, caller) || role === null || role === 'read' || role === 'no_access') {
    return refusal(403, 'Forbidden: you need write access to both namespaces');
  }
  if (store.repos.group(`${type} ${toRepo.toLowerCase()}`).some((other) => other.id !== repo.id)) {
    return refusal(409, `A ${type} named ${toRepo} already exists`);
  }
  store.redirects.delete(`${type} ${toRepo.toLowerCase()}`);
  store.repos.put({ ...repo, name: toRepo, ownerId: owner.id });
  store.redirects.put({ type, from: repo.name, repoId: repo.id });
  announcer.announce({ scope: 'repo', action: 'move', repo, movedTo: { name: toRepo, owner: { id: owner.id } } });
  return jsonReply({});
}
