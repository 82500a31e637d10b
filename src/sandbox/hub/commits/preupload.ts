import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { resolveRevision } from '../repos/resolve-revision.ts';
import { splitRevision } from '../repos/split-revision.ts';
import type { Repo } from '../store/repo.ts';
import { mayPush } from './may-push.ts';
import { refOf } from './ref-of.ts';

const schema = z.object({
  files: z
    .array(z.object({ path: z.string(), size: z.number().nonnegative(), sample: z.string().optional() }))
    .max(1000),
});

const largePath = /\.(safetensors|bin|pt|pth|ckpt|gguf|onnx|h5|parquet|arrow|zip|gz|tar)$/i;

/** POST …/preupload/{rev}: which files go through LFS: by size or by their usual endings (hub-api.md §4.3). */
export function preupload(call: Call, at: { repo: Repo; caller: Caller }): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { store } = call.hub;
  const { revision } = splitRevision(call.params.rest ?? 'main');
  const commit = resolveRevision(store, at.repo, revision);
  if (commit === null) return refusal(404, `Invalid rev id: ${revision}`, { code: 'RevisionNotFound' });
  const createsPullRequest = ['1', 'true'].includes(call.query.get('create_pr') ?? '');
  const push = { repo: at.repo, caller: at.caller, ref: refOf(store, at.repo, revision) ?? '' };
  if (!createsPullRequest && !mayPush(store, push)) {
    return refusal(403, 'Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request');
  }
  const tree = store.git.lookup(at.repo.id, commit);
  const files = body.value.files.map(({ path, size }) => {
    const oid = tree.get(path);
    const uploadMode = size > 10 * 1024 * 1024 || largePath.test(path) ? 'lfs' : 'regular';
    return { path, uploadMode, shouldIgnore: false, ...(oid === null ? {} : { oid }) };
  });
  return jsonReply({ commitOid: commit, files });
}
