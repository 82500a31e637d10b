import type { Caller } from '../http/call.ts';
import { mayWrite } from '../identity/may-write.ts';
import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';

/** Write access, or a pull request's ref of one's own (INFERRED: as long as it is not merged). */
export function mayPush(store: HubStore, push: { repo: Repo; caller: Caller; ref: string }): boolean {
  const { repo, caller, ref } = push;
  const number = Number(/^refs\/pr\/(\d+)$/.exec(ref)?.[1]);
  const discussion = store.discussions.group(repo.id).find((candidate) => candidate.num === number);
  if (discussion?.status === 'merged') return false;
  return discussion?.authorId === caller.account.id || mayWrite(store, repo, caller);
}
