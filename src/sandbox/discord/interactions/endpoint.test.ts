import { createPublicKey, verify } from 'node:crypto';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { listen } from '../../hub/listen.ts';
import { openSandboxDiscord, type SandboxDiscord } from '../open-sandbox-discord.ts';
import { testCommands } from '../test-commands.ts';

let discord: SandboxDiscord;
let app: Awaited<ReturnType<typeof listen>>;
let answer: unknown;
let isChecking = true;
const received: unknown[] = [];
const spki = Buffer.from('302a300506032b6570032100', 'hex');

function isSigned(text: string, headers: Headers): boolean {
  const raw = Buffer.concat([spki, Buffer.from(discord.publicKey, 'hex')]);
  const key = createPublicKey({ key: raw, format: 'der', type: 'spki' });
  const signed = Buffer.from(`${headers.get('X-Signature-Timestamp')}${text}`);
  return verify(null, signed, key, Buffer.from(headers.get('X-Signature-Ed25519') ?? '', 'hex'));
}

beforeEach(async () => {
  isChecking = true;
  received.length = 0;
  const web = new Hono();
  web.post('/interactions', async (c) => {
    const text = await c.req.text();
    if (isChecking && !isSigned(text, c.req.raw.headers)) return c.text('bad signature', 401);
    const body = z.object({ type: z.number() }).parse(JSON.parse(text));
    if (body.type === 1) return c.json({ type: 1 });
    received.push(body.type);
    return c.json(answer);
  });
  app = await listen(web.fetch, { host: '127.0.0.1', port: 0 });
  discord = await openSandboxDiscord({ directory: null, port: 0, clock: () => new Date(), answerWithinMs: 2_000 });
  const commands = `${discord.url}/v10/applications/${discord.applicationId}/commands`;
  const headers = { Authorization: `Bot ${discord.botToken}`, 'Content-Type': 'application/json' };
  const registered = await fetch(commands, { method: 'PUT', headers, body: JSON.stringify(testCommands) });
  expect(registered.status).toBe(200);
});

afterEach(async () => {
  await discord.close();
  await app.close();
});

test('a signed interaction is answered in the response', async () => {
  expect(await discord.setInteractionsEndpoint(`${app.url}/interactions`)).toBe(true);
  answer = { type: 4, data: { content: 'two wait' } };
  expect(await discord.as('sam-stranger').runs('/queue show', 'arena')).toMatchObject({ answer: 'message' });
  expect(discord.as('olivia-owner').reads('arena')).toMatchObject([{ text: 'two wait' }]);
});

test('an address that does not check signatures is not taken', async () => {
  isChecking = false;
  expect(await discord.setInteractionsEndpoint(`${app.url}/interactions`)).toBe(false);
});

test('with a forged signature the app does not respond, and a doubled delivery is answered once', async () => {
  await discord.setInteractionsEndpoint(`${app.url}/interactions`);
  answer = { type: 4, data: { content: 'once' } };
  const { runs, reads } = discord.as('sam-stranger');
  discord.addFault({ match: {}, action: 'webhook-corrupt', count: 1 });
  expect(await runs('/queue show', 'arena')).toMatchObject({ answer: 'none' });
  discord.addFault({ match: {}, action: 'webhook-duplicate', count: 1 });
  expect(await runs('/queue show', 'arena')).toMatchObject({ answer: 'message' });
  await expect.poll(() => received).toEqual([2, 2]);
  expect(reads('arena')).toMatchObject([{ text: 'once' }]);
  const answers = discord.log().filter(({ kind }) => kind === 'interaction-callback');
  expect(answers.map(({ status }) => status)).toEqual([204, 400]);
});
