import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PlatformFault } from '../platform-fault.ts';
import { openHubFetch } from './hub-fetch.ts';
import { type ManualClock, manualClock } from './testing/manual-clock.ts';
import { openScriptedHub, type ScriptedHub } from './testing/scripted-hub.ts';

const JSON_BODY = { body: '{"a":1}', contentType: 'application/json' };
let hub: ScriptedHub;
let clock: ManualClock;

beforeEach(async () => {
  hub = await openScriptedHub();
  clock = manualClock();
});
afterEach(() => hub.close());

function http(url = hub.url) {
  return openHubFetch({ url, token: 'hf_bot', clock, timeoutMs: 300, userAgent: 'steward-test' });
}

async function faultOf(call: Promise<unknown>): Promise<PlatformFault> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PlatformFault) return error;
  throw new Error(`expected a PlatformFault, got ${error}`);
}

test('sends token and user agent to the Hub, and neither body nor token type of its own on reads', async () => {
  hub.plan('GET /api/x', { body: { ok: true } });
  const answer = await http().read('/api/x');
  expect(new TextDecoder().decode(answer.bytes)).toBe('{"ok":true}');
  expect(hub.requests[0]?.headers).toMatchObject({ authorization: 'Bearer hf_bot', 'user-agent': 'steward-test' });
});

test('a file that the Hub redirects to another origin is fetched there without the token', async () => {
  const elsewhere = await openScriptedHub();
  hub.plan('GET /m/resolve/main/f', { status: 302, headers: { location: `${elsewhere.url}/blob` } });
  elsewhere.plan('GET /blob', { body: 'content' });
  const answer = await http().read('/m/resolve/main/f');
  expect(answer.url.origin).toBe(elsewhere.url);
  expect(elsewhere.requests[0]?.headers.authorization).toBeUndefined();
  await elsewhere.close();
});

test('an address at another origin is not asked at all', async () => {
  const fault = await faultOf(http().read('http://127.0.0.1:1/api/x'));
  expect(fault).toMatchObject({ kind: 'refused', outcome: 'not-applied' });
});

test('a write follows the 307 of a renamed repository with its body, but never to another origin', async () => {
  hub.plan('POST /api/old', { status: 307, headers: { location: '/api/new' } });
  hub.plan('POST /api/new', { body: {} });
  await http().write('/api/old', JSON_BODY);
  expect(hub.requests[1]).toMatchObject({ call: 'POST /api/new', body: '{"a":1}' });

  hub.plan('POST /api/old', { status: 307, headers: { location: 'http://127.0.0.1:1/api/new' } });
  expect(await faultOf(http().write('/api/old', JSON_BODY))).toMatchObject({ kind: 'refused', status: 307 });
});

test('a loop of redirects ends', async () => {
  const loop = { status: 307, headers: { location: '/api/x' } };
  hub.plan('GET /api/x', loop, loop, loop, loop, loop, loop);
  expect(await faultOf(http().read('/api/x'))).toMatchObject({ kind: 'refused' });
});

test('a read is tried again after a 5xx and after a dropped socket, with growing pauses', async () => {
  hub.plan('GET /api/x', { status: 503 }, { broken: 'dropped' }, { body: {} });
  await http().read('/api/x');
  expect(clock.slept).toHaveLength(2);
  expect(clock.slept[0]).toBeGreaterThanOrEqual(250);
  expect(clock.slept[1]).toBeGreaterThanOrEqual(500);
});

test('a read gives up after three tries', async () => {
  hub.plan('GET /api/x', { status: 500 }, { status: 500 }, { status: 502, body: { error: 'bad gateway' } });
  expect(await faultOf(http().read('/api/x'))).toMatchObject({
    kind: 'unavailable',
    status: 502,
    message: 'GET /api/x: 502 bad gateway',
  });
});

test.each([
  ['a dropped socket', { broken: 'dropped' } as const, { kind: 'unavailable', outcome: 'unknown' }],
  ['no answer in time', { broken: 'hanging' } as const, { kind: 'timeout', outcome: 'unknown' }],
  ['a 5xx', { status: 500 }, { kind: 'unavailable', outcome: 'unknown' }],
  ['a 4xx', { status: 400 }, { kind: 'refused', outcome: 'not-applied' }],
  ['a 429', { status: 429 }, { kind: 'rate-limited', outcome: 'not-applied' }],
])('a write is sent once: %s', async (_name, answer, fault) => {
  hub.plan('POST /api/x', answer);
  expect(await faultOf(http().write('/api/x', JSON_BODY))).toMatchObject(fault);
  expect(hub.requests).toHaveLength(1);
});

test('a write to a closed port was certainly not applied', async () => {
  const url = await closedPort();
  expect(await faultOf(http(url).write('/api/x', JSON_BODY))).toMatchObject({
    kind: 'unavailable',
    outcome: 'not-applied',
  });
});

test('a used-up window is not asked again before it resets; other windows are', async () => {
  hub.plan('GET /api/x', { status: 429, headers: { RateLimit: '"api";r=0;t=60' } });
  const client = http();
  expect(await faultOf(client.read('/api/x'))).toMatchObject({ until: new Date('2026-11-21T12:01:01Z') });
  expect(await faultOf(client.write('/api/y', JSON_BODY))).toMatchObject({
    kind: 'rate-limited',
    outcome: 'not-applied',
    until: new Date('2026-11-21T12:01:01Z'),
  });
  hub.plan('GET /m/resolve/main/f', { body: 'content' });
  await client.read('/m/resolve/main/f');
  await clock.sleep(61_000);
  hub.plan('GET /api/x', { body: {} });
  await client.read('/api/x');
});

test('the last answer of a window already closes it', async () => {
  hub.plan('GET /api/x', { body: {}, headers: { RateLimit: '"api";r=0;t=9' } });
  const client = http();
  await client.read('/api/x');
  expect(await faultOf(client.read('/api/x'))).toMatchObject({ kind: 'rate-limited' });
});

test('an action quota stops that action only', async () => {
  const text =
    'You have exceeded the rate limit for repository commits (128 per hour). You can retry this action in about 1 hour.';
  hub.plan('POST /api/x', { status: 429, headers: { RateLimit: '"api";r=489;t=60' }, body: { error: text } });
  hub.plan('GET /api/x', { body: {} });
  const client = http();
  expect(await faultOf(client.write('/api/x', JSON_BODY))).toMatchObject({ until: new Date('2026-11-21T13:00:00Z') });
  await client.read('/api/x');
});

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 1}`;
}
