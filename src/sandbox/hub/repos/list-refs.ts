import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import type { Reply } from '../http/reply.ts';
import type { Repo } from '../store/repo.ts';

/** GET …/refs[?include_prs=1] (hub-api.md §4.2). */
export function listRefs(call: Call, repo: Repo): Reply {
  const refs = call.hub.store.refs.group(repo.id).map((ref) => ({ ref: ref.name, targetCommit: ref.commit }));
  const inside = (prefix: string) =>
    refs.filter(({ ref }) => ref.startsWith(prefix)).map((ref) => ({ name: ref.ref.slice(prefix.length), ...ref }));
  const pullRequests = refs.filter(({ ref }) => ref.startsWith('refs/pr/')).map((ref) => ({ name: ref.ref, ...ref }));
  return jsonReply({
    branches: inside('refs/heads/'),
    converts: inside('refs/convert/'),
    tags: inside('refs/tags/'),
    ...(['1', 'true'].includes(call.query.get('include_prs') ?? '') ? { pullRequests } : {}),
  });
}
