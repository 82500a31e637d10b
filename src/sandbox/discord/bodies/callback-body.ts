import { z } from 'zod';
import { choice } from './choice.ts';
import { messageBody } from './message-body.ts';
import { modal } from './modal.ts';

/** What an app may answer to an interaction (or, 1, to a PING). */
export const callbackBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal(1) }),
  z.object({ type: z.literal(4), data: messageBody }),
  z.object({ type: z.literal(5), data: z.object({ flags: z.number().int().nullish() }).nullish() }),
  z.object({ type: z.literal(6) }),
  z.object({ type: z.literal(7), data: messageBody.nullish() }),
  z.object({ type: z.literal(8), data: z.object({ choices: z.array(choice).max(25) }) }),
  z.object({ type: z.literal(9), data: modal }),
]);
export type CallbackBody = z.infer<typeof callbackBody>;
