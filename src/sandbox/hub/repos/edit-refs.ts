import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import type { Repo } from '../store/repo.ts';
import { moveRef } from './move-ref.ts';
import { resolveRevision } from './resolve-revision.ts';

const branchBody = z.object({ startingPoint: z.string().optional() });
const tagBody = z.object({ tag: z.string().min(1) });

interface At {
  repo: Repo;
  caller: Caller;
}

function create(call: Call, at: At, wanted: { ref: string; from: string }): Reply {
  const { store } = call.hub;
  if (!mayWrite(store, at.repo, at.caller)) return refusal(403, 'Forbidden: you need write access');
  const commit = resolveRevision(store, at.repo, wanted.from);
  if (commit === null) return refusal(404, `Invalid rev id: ${wanted.from}`, { code: 'RevisionNotFound' });
  if (store.refs.get(`${at.repo.id} ${wanted.ref}`) !== null) return refusal(409, `Reference already exists`);
  moveRef(call.hub, at.repo, { ref: wanted.ref, commit });
  return jsonReply({});
}

/** POST …/branch/{name}, from main or `startingPoint`; 409 when it exists (hub-api.md §4.4). */
export function createBranch(call: Call, at: At): Reply {
  const body = readBody(call, branchBody);
  if (!body.ok) return body.reply;
  const name = decodeURIComponent(call.params.rest ?? '');
  return create(call, at, { ref: `refs/heads/${name}`, from: body.value.startingPoint ?? 'main' });
}

/** POST …/tag/{rev} `{tag}`. */
export function createTag(call: Call, at: At): Reply {
  const body = readBody(call, tagBody);
  if (!body.ok) return body.reply;
  const from = decodeURIComponent(call.params.rest ?? '');
  return create(call, at, { ref: `refs/tags/${body.value.tag}`, from });
}

/** DELETE …/branch/{name} and …/tag/{name}. */
export function deleteRef(prefix: 'refs/heads/' | 'refs/tags/'): (call: Call, at: At) => Reply {
  return (call, at) => {
    const { store } = call.hub;
    const name = decodeURIComponent(call.params.rest ?? '');
    if (!mayWrite(store, at.repo, at.caller)) return refusal(403, 'Forbidden: you need write access');
    if (name === 'main' && prefix === 'refs/heads/') return refusal(403, 'The main branch cannot be deleted');
    if (store.refs.get(`${at.repo.id} ${prefix}${name}`) === null) {
      return refusal(404, `Invalid rev id: ${name}`, { code: 'RevisionNotFound' });
    }
    moveRef(call.hub, at.repo, { ref: prefix + name, commit: null });
    return jsonReply({});
  };
}
