import { generateKeyPairSync, sign } from 'node:crypto';
import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { discordInteractions } from './discord-interactions.ts';
import { openMetrics } from './metrics.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
const now = 1_795_262_400;
const unused = () => {
  throw new Error('a PING needs nothing of this');
};
const desk = {
  ...{ clock: { now: () => new Date(now * 1_000), sleep: unused }, metrics: openMetrics(), boards: [], handlers: [] },
  get store(): never {
    return unused();
  },
  get queue(): never {
    return unused();
  },
  log: pino({ level: 'silent' }),
  get configuration(): never {
    return unused();
  },
  say: unused,
};
const app = new Hono().post('/', discordInteractions(desk, hex));

async function posts(body: string, at = now, signed = `${at}${body}`) {
  const signature = sign(null, Buffer.from(signed), privateKey).toString('hex');
  const headers = { 'X-Signature-Timestamp': String(at), 'X-Signature-Ed25519': signature };
  const response = await app.request('/', { method: 'POST', body, headers });
  return [response.status, await response.json()];
}

test('a signed PING is answered', async () => {
  expect(await posts('{"type":1}')).toEqual([200, { type: 1 }]);
});

test.each([
  ['another body', '{"type":1}', now, `${now}{"type":2}`],
  ['another moment', '{"type":1}', now, `${now - 1}{"type":1}`],
  ['an old moment', '{"type":1}', now - 301, undefined],
  ['a moment to come', '{"type":1}', now + 301, undefined],
])('a signature of %s is refused', async (_what, body, at, signed) => {
  expect(await posts(body, at, signed)).toMatchObject([401, { error: expect.any(String) }]);
});

test('signed nonsense is told apart', async () => {
  expect(await posts('no JSON')).toEqual([400, { error: 'The body is not JSON.' }]);
  expect(await posts('{"type":2}')).toEqual([400, { error: 'The body is no interaction.' }]);
});
