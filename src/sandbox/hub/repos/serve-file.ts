import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { textReply } from '../http/text-reply.ts';
import { withEtag } from '../http/with-etag.ts';
import type { AtRevision } from './on-revision.ts';

function ranged(reply: Reply, range: string | null): Reply {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const content = Buffer.from(reply.body);
  if (asked === null || reply.status !== 200) return reply;
  const start = Number(asked[1]);
  const end = Math.min(asked[2] === '' ? Infinity : Number(asked[2]), content.byteLength - 1);
  if (start >= content.byteLength) {
    // An empty file has no first byte, but its size must still be told.
    const headers = { ...reply.headers, 'Content-Range': `bytes */${content.byteLength}` };
    return content.byteLength === 0 ? { ...reply, headers } : { status: 416, headers, body: '' };
  }
  const headers = { ...reply.headers, 'Content-Range': `bytes ${start}-${end}/${content.byteLength}` };
  return { status: 206, headers, body: content.subarray(start, end + 1) };
}

/**
 * GET and HEAD …/resolve/{rev}/{path} and …/raw/{rev}/{path} (hub-api.md §4.2). `resolve` of a large file leads to a
 * CDN; the sandbox answers it itself, and with the pointer where the content was never uploaded.
 */
export function serveFile(mode: 'resolve' | 'raw'): (call: Call, at: AtRevision) => Reply {
  return (call, at) => {
    const { git, large } = call.hub.store;
    const oid = git.lookup(at.repo.id, at.commit).get(at.path);
    if (oid === null) return refusal(404, 'Entry not found', { code: 'EntryNotFound', plain: true });
    const { lfs } = git.blobs.facts(oid);
    const headers: Record<string, string> = { 'X-Repo-Commit': at.commit, ETag: `"${oid}"`, 'Accept-Ranges': 'bytes' };
    if (lfs !== null && mode === 'resolve') {
      headers['X-Linked-Etag'] = `"${lfs.sha256}"`;
      headers['X-Linked-Size'] = String(lfs.size);
    }
    const uploaded = lfs !== null && mode === 'resolve' ? large.content(lfs.sha256) : null;
    const content = uploaded ?? git.blobs.content(oid);
    return ranged(withEtag(call, textReply(content, headers)), call.headers.get('Range'));
  };
}
