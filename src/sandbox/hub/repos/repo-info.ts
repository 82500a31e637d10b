import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import type { Reply } from '../http/reply.ts';
import { withEtag } from '../http/with-etag.ts';
import { describeRepo } from './describe-repo.ts';
import type { AtRevision } from './on-revision.ts';

/** GET /api/{type}s/{id} and /revision/{rev}; with `expand` only those fields and the ids (hub-api.md §4.1). */
export function repoInfo(call: Call, at: AtRevision): Reply {
  const blobs = call.query.get('blobs');
  const info = describeRepo(call.hub, at.repo, { commit: at.commit, blobs: blobs === 'true' || blobs === '1' });
  const expand = [...call.query.getAll('expand'), ...call.query.getAll('expand[]')];
  const wanted = ['_id', 'id', ...(at.repo.type === 'model' ? ['modelId'] : []), ...expand];
  // INFERRED: unknown expand names are left out here; the Hub lists the allowed ones in a 400.
  const shown = expand.length === 0 ? info : Object.fromEntries(wanted.map((name) => [name, info[name]]));
  return withEtag(call, jsonReply(shown));
}
