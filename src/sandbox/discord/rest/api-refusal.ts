import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';

const refusals = {
  unauthorised: [401, 0, '401: Unauthorized'],
  'not-found': [404, 0, '404: Not Found'],
  'bad-json': [400, 50109, 'The request body contains invalid JSON.'],
  'files-unknown': [415, 0, 'The sandbox takes no files'],
  'unknown-channel': [404, 10003, 'Unknown Channel'],
  'unknown-guild': [404, 10004, 'Unknown Guild'],
  'unknown-member': [404, 10007, 'Unknown Member'],
  'unknown-message': [404, 10008, 'Unknown Message'],
  'unknown-user': [404, 10013, 'Unknown User'],
  'unknown-webhook': [404, 10015, 'Unknown Webhook'],
  'unknown-interaction': [404, 10062, 'Unknown interaction'],
  'already-acknowledged': [400, 40060, 'Interaction has already been acknowledged.'],
  'foreign-message': [403, 50005, 'Cannot edit a message authored by another user'],
  'empty-message': [400, 50006, 'Cannot send an empty message'],
  'missing-access': [403, 50001, 'Missing Access'],
  'missing-permissions': [403, 50013, 'Missing Permissions'],
  'wrong-channel-type': [400, 50024, 'Cannot execute action on this channel type'],
  'invalid-webhook-token': [401, 50027, 'Invalid Webhook Token'],
  'thread-archived': [400, 50083, 'Thread is archived'],
  'thread-already-there': [400, 160004, 'A thread has already been created for this message'],
} as const;

/** An error as Discord says it: `{code, message}` with the numbers of its list of JSON error codes. */
export function apiRefusal(reason: keyof typeof refusals): Reply {
  const [status, code, message] = refusals[reason];
  return jsonReply({ message, code }, status);
}
