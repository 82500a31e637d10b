import { diffCommits } from '../diff/diff-commits.ts';
import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { textReply } from '../http/text-reply.ts';
import type { Repo } from '../store/repo.ts';
import { resolveRevision } from './resolve-revision.ts';

/** A revision, with `^` or `^1` for its first parent. */
function commitOf(call: Call, repo: Repo, revision: string): string | null {
  const parts = /^(.*?)(\^1?)?$/.exec(revision);
  const commit = resolveRevision(call.hub.store, repo, parts?.[1] ?? '');
  if (commit === null || parts?.[2] === undefined) return commit;
  return call.hub.store.git.commit(repo.id, commit)?.parent ?? null;
}

/**
 * GET …/compare/{base}..{head}: a git diff as text (hub-api.md §4.2). INFERRED: two dots compare the two trees, three
 * dots compare with the merge base, as in git. UNKNOWN: what `raw` changes; it is ignored.
 */
export function compare(call: Call, repo: Repo): Reply {
  const range = /^(.+?)(\.\.\.?)([^.].*)$/.exec(decodeURIComponent(call.params.rest ?? ''));
  if (range === null) return refusal(400, 'Invalid compare range');
  const [, from = '', dots, to = ''] = range;
  const base = commitOf(call, repo, from);
  const head = commitOf(call, repo, to);
  if (base === null || head === null) {
    return refusal(404, `Invalid rev id: ${base === null ? from : to}`, { code: 'RevisionNotFound' });
  }
  const { git } = call.hub.store;
  const start = dots === '...' ? (git.mergeBase(repo.id, head) ?? base) : base;
  return textReply(diffCommits(call.hub.store, repo, { base: start, head }));
}
