import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** Cuts the connection of a request without an answer. */
export function cutOff(connection: HttpBindings): Response {
  connection.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}
