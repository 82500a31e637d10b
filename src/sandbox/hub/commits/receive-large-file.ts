import { createHash } from 'node:crypto';
import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { textReply } from '../http/text-reply.ts';

/** PUT {repo}.git/info/lfs/objects/{sha256}: the upload that the batch asked for. The real Hub names an address elsewhere. */
export function receiveLargeFile(call: Call): Reply {
  const sha256 = createHash('sha256').update(call.body).digest('hex');
  if (sha256 !== call.params.sha256) return refusal(400, `The content has the SHA-256 ${sha256}`);
  call.hub.store.large.add(call.body);
  return textReply('');
}
