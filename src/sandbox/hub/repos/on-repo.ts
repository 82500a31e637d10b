import type { Call, Handler } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayRead } from '../identity/may-read.ts';
import type { Repo } from '../store/repo.ts';
import { findRepo } from './find-repo.ts';
import { repoTypeOf } from './repo-type-of.ts';

function movedReply(call: Call, asked: string, present: string): Reply {
  const search = call.query.size === 0 ? '' : `?${call.query.toString()}`;
  const location = call.path.replace(`/${asked}`, `/${present}`) + search;
  return {
    status: 307,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Location: location },
    body: `Temporary Redirect. Redirecting to ${location}`,
  };
}

/**
 * Finds the repo that a route names: 401 or 404 for what the caller may not see, 307 for a former name, 403 for a repo
 * that was switched off (hub-api.md §1.2, §1.4). `info` routes still answer for a disabled repo (INFERRED).
 */
export function onRepo(handler: (call: Call, repo: Repo) => Reply, use: 'info' | 'content' = 'content'): Handler {
  return (call) => {
    const { namespace, name = '', types } = call.params;
    const full = namespace === undefined ? name : `${namespace}/${name}`;
    const byFullName = findRepo(call.hub.store, repoTypeOf(types), full);
    // Old ids have no namespace: `gpt2/discussions` may be a route below `gpt2`.
    const asked = byFullName === null ? (namespace ?? name) : full;
    const found = byFullName ?? findRepo(call.hub.store, repoTypeOf(types), asked);
    if (found === null || !mayRead(call.hub.store, found.repo, call.caller?.account.id ?? null)) {
      if (call.caller === null) return refusal(401, 'Invalid username or password.');
      return refusal(404, 'Repository not found', { code: 'RepoNotFound' });
    }
    // INFERRED: discussion writes redirect like reads. resolve and raw serve the former name directly.
    if (found.moved && call.path.startsWith('/api/')) return movedReply(call, asked, found.repo.name);
    if (use === 'content' && found.repo.disabled) return refusal(403, 'Access to this resource is disabled.');
    return handler(call, found.repo);
  };
}
