import { openDiscussion } from '../discussions/open-discussion.ts';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { resolveRevision } from '../repos/resolve-revision.ts';
import { splitRevision } from '../repos/split-revision.ts';
import { webPath } from '../repos/web-path.ts';
import type { Repo } from '../store/repo.ts';
import { mayPush } from './may-push.ts';
import { parseCommit } from './parse-commit.ts';
import { pushCommit } from './push-commit.ts';
import { refOf } from './ref-of.ts';
import { stageOperations } from './stage-operations.ts';

const moved = 'The branch was updated since you opened this page. Please refresh and try again.';
const forbidden = 'Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request';

/**
 * POST …/commit/{rev}[?create_pr=1] (hub-api.md §4.3): 412 when `parentCommit` is not the tip, 403 without write access
 * unless a pull request is asked for. INFERRED: a commit that changes nothing is made all the same.
 */
export function commit(call: Call, at: { repo: Repo; caller: Caller }): Reply {
  const { hub } = call;
  const { repo, caller } = at;
  const { store } = hub;
  const parsed = parseCommit(Buffer.from(call.body).toString('utf8'));
  if (!parsed.ok) return refusal(400, `Invalid commit: ${parsed.problem}`);
  const { header, operations } = parsed;
  const { revision } = splitRevision(call.params.rest ?? 'main');
  const createsPullRequest = ['1', 'true'].includes(call.query.get('create_pr') ?? '');
  const ref = refOf(store, repo, revision);
  const tip =
    ref === null ? resolveRevision(store, repo, revision) : (store.refs.get(`${repo.id} ${ref}`)?.commit ?? null);
  if (tip === null || (ref === null && !createsPullRequest)) {
    return refusal(404, `Invalid rev id: ${revision}`, { code: 'RevisionNotFound' });
  }
  if (!createsPullRequest && !mayPush(store, { repo, caller, ref: ref ?? '' })) return refusal(403, forbidden);
  if (!createsPullRequest && header.parentCommit !== undefined && header.parentCommit !== tip)
    return refusal(412, moved);
  const parent = header.parentCommit ?? tip;
  if (store.git.commit(repo.id, parent) === null) {
    return refusal(404, `Invalid rev id: ${parent}`, { code: 'RevisionNotFound' });
  }
  const base = store.git.lookup(repo.id, parent);
  const listed = () => store.git.tree(repo.id, parent);
  const staged = stageOperations(store, { get: (path) => base.get(path), listed }, operations);
  if (!staged.ok) return staged.reply;
  // INFERRED: such a pull request is open at once.
  const opened = createsPullRequest
    ? openDiscussion(hub, repo, {
        authorId: caller.account.id,
        oauthApp: caller.token.oauthApp,
        title: header.summary,
        text: header.description?.trim() || 'No description provided.',
        as: 'open-pull-request',
      })
    : null;
  const made = pushCommit(hub, repo, {
    ref: opened === null ? (ref ?? '') : `refs/pr/${opened.num}`,
    parent,
    title: header.summary,
    message: header.description ?? '',
    author: caller.account,
    changes: staged.changes,
  });
  const page = hub.origin + webPath(repo);
  return jsonReply({
    success: true,
    commitOid: made.id,
    commitUrl: `${page}/commit/${made.id}`,
    hookOutput: '',
    ...(opened === null ? {} : { pullRequestUrl: `${page}/discussions/${opened.num}` }),
  });
}
