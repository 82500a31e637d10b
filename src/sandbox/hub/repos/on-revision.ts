import type { Call, Handler } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayRead } from '../identity/may-read.ts';
import { roleIn } from '../identity/role-in.ts';
import type { Repo } from '../store/repo.ts';
import { onRepo } from './on-repo.ts';
import { resolveRevision } from './resolve-revision.ts';
import { splitRevision } from './split-revision.ts';

/** What a route that ends in `…/{revision}/{path}` is about. */
export interface AtRevision {
  repo: Repo;
  revision: string;
  commit: string;
  path: string;
}

interface Options {
  /** resolve and raw: errors as text, and gated repos are closed. */
  file?: boolean;
  use?: 'info' | 'content';
}

function gate(call: Call, repo: Repo): Reply | null {
  if (repo.gated === false) return null;
  const text = `Access to ${repo.type} ${repo.name} is restricted`;
  if (call.caller === null) {
    const message = `${text}. You must have access to it and be authenticated to access it. Please log in.`;
    return refusal(401, message, { code: 'GatedRepo', plain: true });
  }
  const owner = call.hub.store.accounts.get(repo.ownerId);
  const inside =
    roleIn(owner, call.caller.account.id) !== null && mayRead(call.hub.store, repo, call.caller.account.id);
  if (inside) return null;
  return refusal(403, `${text} and you are not in the authorized list.`, { code: 'GatedRepo', plain: true });
}

/** Like onRepo, for routes whose wildcard `rest` is a revision and a path; an absent revision is main. */
export function onRevision(handler: (call: Call, at: AtRevision) => Reply, options: Options = {}): Handler {
  return onRepo((call, repo) => {
    const { revision, path } = splitRevision(call.params.rest ?? 'main');
    const plain = options.file === true;
    const closed = plain ? gate(call, repo) : null;
    if (closed !== null) return closed;
    const commit = resolveRevision(call.hub.store, repo, revision);
    if (commit === null) return refusal(404, `Invalid rev id: ${revision}`, { code: 'RevisionNotFound', plain });
    return handler(call, { repo, revision, commit, path });
  }, options.use);
}
