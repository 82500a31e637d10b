import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Handler } from '../http/call.ts';
import { operationName } from '../http/operation-name.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import { markReady } from './mark-ready.ts';
import { minimiseComment } from './minimise-comment.ts';
import { syncThread } from './sync-thread.ts';
import { withAliases } from './with-aliases.ts';

const schema = z.object({ query: z.string(), variables: z.unknown() });

const operations: Record<string, (call: Call, variables: unknown) => Reply> = {
  SyncThread: syncThread,
  MinimizeComment: minimiseComment,
  MarkPullRequestReadyForReview: markReady,
};

/** POST /graphql: the few operations that are used, told by name. Answers hold more fields than were asked for. */
function graphql(call: Call): Reply {
  if (call.caller === null) return refusal(401, 'This endpoint requires you to be authenticated.');
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const name = operationName(call) ?? '';
  const operation = operations[name];
  if (operation !== undefined) {
    const reply = operation(call, body.value.variables);
    return { ...reply, body: JSON.stringify(withAliases(body.value.query, JSON.parse(String(reply.body)))) };
  }
  return jsonReply({ errors: [{ message: `The sandbox knows no operation '${name}'` }] });
}

export const graphqlRoutes: [string, string, Handler][] = [['POST', '/graphql', graphql]];
