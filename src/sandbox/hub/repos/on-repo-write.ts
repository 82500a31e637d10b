import type { Call, Caller, Handler } from '../http/call.ts';
import { onWrite } from '../http/on-write.ts';
import type { Reply } from '../http/reply.ts';
import type { Repo } from '../store/repo.ts';
import { onRepo } from './on-repo.ts';

/** Like onRepo, for writes: a caller with a writing token. */
export function onRepoWrite(handler: (call: Call, at: { repo: Repo; caller: Caller }) => Reply): Handler {
  return onRepo((call, repo) => onWrite((inner, caller) => handler(inner, { repo, caller }))(call));
}
