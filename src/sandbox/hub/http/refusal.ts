import { jsonReply } from './json-reply.ts';
import type { Reply } from './reply.ts';

interface RefusalOptions {
  /** The four that clients know (hub-api.md §1.2). */
  code?: 'RepoNotFound' | 'RevisionNotFound' | 'EntryNotFound' | 'GatedRepo';
  /** resolve and raw answer in plain text. */
  plain?: boolean;
}

/** An error as the Hub words it: JSON `{error}`, repeated in X-Error-Message (hub-api.md §1.2). */
export function refusal(status: number, message: string, options: RefusalOptions = {}): Reply {
  const reply = jsonReply({ error: message }, status);
  if (options.plain === true) {
    reply.headers['Content-Type'] = 'text/plain; charset=utf-8';
    reply.body = message;
  }
  reply.headers['X-Error-Message'] = message.replaceAll(/[^\x20-\x7e]/g, '?');
  if (options.code !== undefined) reply.headers['X-Error-Code'] = options.code;
  if (status === 401) reply.headers['WWW-Authenticate'] = 'Bearer realm="Authentication required"';
  return reply;
}
