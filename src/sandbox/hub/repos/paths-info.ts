import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { describeEntry } from './describe-entry.ts';
import { describeFolder } from './describe-folder.ts';
import type { AtRevision } from './on-revision.ts';
import { readPathsQuery } from './read-paths-query.ts';

/** POST …/paths-info/{rev}: files and folders among the paths; the missing are left out silently (hub-api.md §4.2). */
export function pathsInfo(call: Call, at: AtRevision): Reply {
  const query = readPathsQuery(call);
  if (query === null) return refusal(400, '"paths" is required');
  if (query.paths.length > 2000) return refusal(400, '"paths" must contain less than or equal to 2000 items');
  const tree = call.hub.store.git.tree(at.repo.id, at.commit);
  return jsonReply(
    query.paths.flatMap((path) => {
      const oid = tree.get(path);
      if (oid !== null) return [describeEntry(call.hub.store, at, { path, oid, expand: query.expand })];
      return path !== '' && tree.under(path).length > 0 ? [describeFolder(tree, path)] : [];
    }),
  );
}
