import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { nodeId } from '../http/node-id.ts';
import { notFound } from '../http/not-found.ts';
import { wantsRaw } from '../http/wants-raw.ts';
import { fullName } from '../repos/full-name.ts';
import type { Repo } from '../store/repo.ts';

/** GET …/git/blobs/{sha}: base64, or the bytes themselves for the raw media type. */
export function getBlob(call: Call, repo: Repo): Reply {
  const { store, origin } = call.github;
  const { sha = '' } = call.params;
  if (!store.git.blobs.has(sha)) return notFound();
  const content = store.git.blobs.content(sha);
  if (wantsRaw(call)) {
    return {
      status: 200,
      headers: { 'Content-Type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: content,
    };
  }
  const blob: components['schemas']['blob'] = {
    sha,
    node_id: nodeId('B', sha),
    size: content.byteLength,
    url: `${origin}/repos/${fullName(store, repo)}/git/blobs/${sha}`,
    content: Buffer.from(content).toString('base64'),
    encoding: 'base64',
  };
  return jsonReply(blob);
}
