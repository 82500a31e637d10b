import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { nextLink } from '../http/next-link.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { describeEntry } from './describe-entry.ts';
import { describeFolder } from './describe-folder.ts';
import type { AtRevision } from './on-revision.ts';

/** Files and folders of a listing in order; a folder ends in `/` here. */
function entries(files: string[], folder: string, recursive: boolean): string[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const found: string[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    let slash = file.indexOf('/', start);
    while (slash !== -1) {
      const inner = file.slice(0, slash + 1);
      if (!seen.has(inner)) found.push(inner);
      seen.add(inner);
      if (!recursive) break;
      slash = file.indexOf('/', slash + 1);
    }
    if (recursive || slash === -1) found.push(file);
  }
  return found;
}

/** GET …/tree/{rev}[/{path}]: 1,000 entries a page, 100 with expand, next page by Link (hub-api.md §4.2). */
export function listTree(call: Call, at: AtRevision): Reply {
  const { store } = call.hub;
  const tree = store.git.tree(at.repo.id, at.commit);
  const files = tree.under(at.path);
  if (files.length === 0 && at.path !== '') return refusal(404, 'Entry not found', { code: 'EntryNotFound' });
  const yes = (name: string) => ['true', '1'].includes(call.query.get(name) ?? '');
  const expand = yes('expand');
  const most = expand ? 100 : 1000;
  const limit = Math.min(Number(call.query.get('limit') ?? most) || most, most);
  const all = entries(files, at.path, yes('recursive'));
  const after = Buffer.from(call.query.get('cursor') ?? '', 'base64url').toString();
  const start = after === '' ? 0 : all.indexOf(after) + 1;
  const page = all.slice(start, start + limit);
  const reply = jsonReply(
    page.map((path) =>
      path.endsWith('/')
        ? describeFolder(tree, path.slice(0, -1))
        : describeEntry(store, at, { path, oid: tree.get(path) ?? '', expand }),
    ),
  );
  const last = page.at(-1);
  if (last !== undefined && start + limit < all.length) {
    Object.assign(reply.headers, nextLink(call, { cursor: Buffer.from(last).toString('base64url') }));
  }
  return reply;
}
