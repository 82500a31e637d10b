import type { components } from '@octokit/openapi-types';
import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { nodeId } from '../http/node-id.ts';
import { notFound } from '../http/not-found.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import { fullName } from '../repos/full-name.ts';
import type { RepoWrite } from '../repos/on-repo.ts';
import type { Repo } from '../store/repo.ts';
import { isAncestor } from './is-ancestor.ts';
import { moveRef } from './move-ref.ts';

function describe({ github }: Call, repo: Repo, ref: { name: string; commit: string }) {
  const git = `${github.origin}/repos/${fullName(github.store, repo)}/git`;
  const described: components['schemas']['git-ref'] = {
    ref: ref.name,
    node_id: nodeId('REF', `${repo.id}:${ref.name}`),
    url: `${git}/${ref.name}`,
    object: { type: 'commit', sha: ref.commit, url: `${git}/commits/${ref.commit}` },
  };
  return described;
}

/** GET …/git/ref/heads/{branch}. */
export function getRef(call: Call, repo: Repo): Reply {
  const ref = call.github.store.refs.get(`${repo.id} refs/${call.params.rest}`);
  return ref === null ? notFound() : jsonReply(describe(call, repo, ref));
}

const made = z.object({
  ref: z.string().regex(/^refs\/heads\/[^\s~^:?*[\\]+$/, 'must start with refs/heads/'),
  sha: z.string(),
});

/** POST …/git/refs: a new branch. */
export function createRef(call: Call, { repo, caller }: RepoWrite): Reply {
  if (!may(call, repo, { role: 'write', app: 'contents', level: 'write' })) return lacksRight(call);
  const body = readBody(call, made);
  if (!body.ok) return body.reply;
  const { refs, git } = call.github.store;
  const { ref: name, sha } = body.value;
  if (refs.get(`${repo.id} ${name}`) !== null) return refusal(422, 'Reference already exists');
  if (git.commit(String(repo.id), sha) === null) return refusal(422, 'Object does not exist');
  moveRef(call.github, repo, { name, commit: sha, sender: caller.account });
  return jsonReply(describe(call, repo, { name, commit: sha }), 201);
}

const moved = z.object({ sha: z.string(), force: z.boolean().default(false) });

/** PATCH …/git/refs/heads/{branch}: only to a descendant of where it is, unless `force`. */
export function updateRef(call: Call, { repo, caller }: RepoWrite): Reply {
  if (!may(call, repo, { role: 'write', app: 'contents', level: 'write' })) return lacksRight(call);
  const body = readBody(call, moved);
  if (!body.ok) return body.reply;
  const { store } = call.github;
  const ref = store.refs.get(`${repo.id} refs/${call.params.rest}`);
  const { sha, force } = body.value;
  if (ref === null) return refusal(422, 'Reference does not exist');
  if (store.git.commit(String(repo.id), sha) === null) return refusal(422, 'Object does not exist');
  if (!force && !isAncestor(store, repo, { older: ref.commit, newer: sha })) {
    return refusal(422, 'Update is not a fast forward');
  }
  moveRef(call.github, repo, { name: ref.name, commit: sha, sender: caller.account });
  return jsonReply(describe(call, repo, { name: ref.name, commit: sha }));
}
