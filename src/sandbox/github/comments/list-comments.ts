import { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { paged } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import type { InIssue } from '../issues/on-issue.ts';
import { describeComment } from './describe-comment.ts';

const schema = z.object({ since: z.iso.datetime({ offset: true }).optional() });

/** GET …/issues/{number}/comments: oldest first; `since` counts from the last update. */
export function listComments(call: Call, at: InIssue): Reply {
  const query = readQuery(call, schema);
  if (!query.ok) return query.reply;
  const from = query.value.since === undefined ? '' : new Date(query.value.since).toISOString();
  const comments = call.github.store.comments.group(String(at.issue.id)).filter(({ updatedAt }) => updatedAt >= from);
  return paged(call, comments, (comment) => describeComment(call.github, at, comment));
}
