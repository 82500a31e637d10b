import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Caller, Handler } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { refusal } from '../http/refusal.ts';
import { maySee } from '../identity/may-see.ts';
import type { Repo } from '../store/repo.ts';
import { findRepo } from './find-repo.ts';

/** Finds the repository that a route names; 404 for what the caller may not see. */
export function onRepo(handler: (call: Call, repo: Repo) => Reply): Handler {
  return (call) => {
    const repo = findRepo(call.github.store, call.params.owner ?? '', call.params.repo ?? '');
    return repo === null || !maySee(call, repo) ? notFound() : handler(call, repo);
  };
}

export interface RepoWrite {
  repo: Repo;
  caller: Caller;
}

/** The same for writes, which need somebody: 401 for anonymous callers, 403 for the app without an installation token. */
export function onRepoWrite(handler: (call: Call, at: RepoWrite) => Reply): Handler {
  return onRepo((call, repo) => {
    const { caller } = call;
    if (caller === null) return refusal(401, 'Requires authentication');
    if (caller.as === 'app') return refusal(403, 'Resource not accessible by integration');
    return handler(call, { repo, caller });
  });
}
