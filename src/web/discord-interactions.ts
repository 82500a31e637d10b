import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Context } from 'hono';
import { type Taking, takeInteraction } from '../platforms/discord/interactions/take-interaction.ts';

/** A signature is good for five minutes: one that was recorded is of no use later. */
const staleAfterSeconds = 300;

/** What stands before the 32 bytes of an Ed25519 key in its DER form. */
const derPrefix = '302a300506032b6570032100';

/**
 * Takes interactions that Discord posts instead of sending them over the gateway. Only what Discord signed, lately, is read; 401
 * for anything else, which Discord tries on purpose. `publicKey` is the application's, in hex.
 */
export function discordInteractions(desk: Taking, publicKey: string): (context: Context) => Promise<Response> {
  const der = Buffer.from(`${derPrefix}${publicKey}`, 'hex');
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return async (context) => {
    const timestamp = context.req.header('x-signature-timestamp') ?? '';
    const signature = context.req.header('x-signature-ed25519') ?? '';
    const body = Buffer.from(await context.req.arrayBuffer());
    if (!isSigned({ timestamp, body, signature }, key)) return refuse(context, 'The signature is not Discord’s.');
    const age = Math.abs(desk.clock.now().getTime() / 1_000 - Number(timestamp));
    if (!(age <= staleAfterSeconds))
      return refuse(context, 'The signature is too old, or this machine’s clock is wrong.');
    const payload = readJson(body);
    if (payload === undefined) return context.json({ error: 'The body is not JSON.' }, 400);
    const taken = await takeInteraction(payload, desk);
    return taken ? context.json(taken) : context.json({ error: 'The body is no interaction.' }, 400);

    function refuse(to: Context, error: string): Response {
      desk.metrics.hints.inc({ source: 'interaction', result: 'refused' });
      return to.json({ error }, 401);
    }
  };
}

function isSigned(
  { timestamp, body, signature }: { timestamp: string; body: Buffer; signature: string },
  key: KeyObject,
): boolean {
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
