import { z } from 'zod';
import { pushCommit } from '../commits/push-commit.ts';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { findAccount } from '../identity/find-account.ts';
import { roleIn } from '../identity/role-in.ts';
import { newRepo } from './new-repo.ts';
import { webPath } from './web-path.ts';

const schema = z.object({
  name: z.string().regex(/^[\w.-]+(\/[\w.-]+)?$/),
  organization: z.string().nullish(),
  type: z.enum(['model', 'dataset', 'space']).nullish(),
  private: z.boolean().nullish(),
  visibility: z.enum(['public', 'private']).nullish(),
});

/** POST /api/repos/create: with a first commit that holds .gitattributes (hub-api.md §4.4). */
export function createRepo(call: Call, caller: Caller): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { hub } = call;
  const [last = '', first] = body.value.name.split('/').reverse();
  const owner = findAccount(hub.store, first ?? body.value.organization ?? caller.account.name);
  const role = roleIn(owner, caller.account.id);
  if (owner === null || role === null || role === 'read' || role === 'no_access') {
    return refusal(403, `You don't have the rights to create a ${body.value.type ?? 'model'} under this namespace`);
  }
  const type = body.value.type ?? 'model';
  const name = `${owner.name}/${last}`;
  const url = hub.origin + webPath({ type, name });
  if (hub.store.repos.group(`${type} ${name.toLowerCase()}`).length > 0) {
    const reply = refusal(409, `You already created this ${type} repo`);
    return { ...reply, body: JSON.stringify({ error: `You already created this ${type} repo`, url }) };
  }
  // INFERRED: a new repo under a former name ends that redirect.
  hub.store.redirects.delete(`${type} ${name.toLowerCase()}`);
  const isPrivate = body.value.private ?? body.value.visibility === 'private';
  const repo = newRepo(hub, owner, { type, name, private: isPrivate, creatorId: caller.account.id });
  hub.announcer.announce({ scope: 'repo', action: 'create', repo });
  const attributes = hub.store.git.blobs.add(Buffer.from('*.safetensors filter=lfs diff=lfs merge=lfs -text\n'));
  const changes = new Map([['.gitattributes', attributes]]);
  const push = { ref: 'refs/heads/main', parent: null, title: 'initial commit', message: '', changes };
  pushCommit(hub, repo, { ...push, author: caller.account });
  return jsonReply({ url, name, id: repo.id });
}
