import { expect, test } from 'vitest';
import { discussions, openTestHub } from './open-test-hub.ts';

const thread = `${discussions}/1`;

async function withControl(options: Parameters<typeof openTestHub>[0] = {}) {
  const opened = await openTestHub(options);
  const control = (method: string, path: string, body?: unknown) =>
    opened.call(method, opened.hub.controlUrl + path, body === undefined ? {} : { body });
  const say = (comment: string) => opened.call('POST', `${thread}/comment`, { as: 'sam', body: { comment } });
  return { ...opened, control, say };
}

test('the log holds every write in order: who, what, and whether it was applied', async () => {
  const { call, control, commit, say } = await withControl();
  await say('hello');
  await say('');
  await call('GET', thread);
  await call('POST', '/api/validate-yaml', { body: { content: '' } });
  await commit('sam', { write: { 'a.json': '1' }, query: '?create_pr=1' });
  const log = await control('GET', '/log');
  expect(log.json).toMatchObject([
    {
      seq: 1,
      user: 'sam',
      method: 'POST',
      path: `${thread}/comment`,
      kind: 'comment',
      repo: 'board/requests',
      number: 1,
      body: { comment: 'hello' },
      applied: true,
      status: 201,
    },
    { seq: 2, kind: 'comment', applied: false, status: 400 },
    {
      seq: 3,
      kind: 'commit',
      repo: 'board/requests',
      number: 2,
      body: [{ key: 'header' }, { key: 'file' }],
      applied: true,
    },
  ]);
  expect(log.json).toHaveLength(3);
  expect((await control('GET', '/log?since=2')).json).toMatchObject([{ seq: 3 }]);
});

test('drop-after-apply: the caller gets no answer, the comment is there', async () => {
  const { call, control, say } = await withControl();
  await control('POST', '/faults', { match: { kind: 'comment' }, action: 'drop-after-apply', count: 1 });
  await expect(say('was it written?')).rejects.toThrow('fetch failed');
  expect((await call('GET', thread)).text).toContain('was it written?');
  expect((await control('GET', '/log')).json).toMatchObject([{ kind: 'comment', applied: true, status: 201 }]);
  expect((await say('again')).status).toBe(201);
});

test('fail: the write is not applied; match by method, path and kind; count runs out', async () => {
  const { call, control, say } = await withControl();
  await control('POST', '/faults', {
    match: { path: '/discussions/1/', method: 'post' },
    action: 'fail',
    status: 503,
    count: 2,
  });
  expect((await call('GET', thread)).status).toBe(200);
  expect([(await say('1')).status, (await say('2')).status, (await say('3')).status]).toEqual([503, 503, 201]);
  expect((await control('GET', '/log')).json).toMatchObject([
    { applied: false, status: 503 },
    { applied: false },
    { applied: true },
  ]);
  expect((await control('GET', '/faults')).json).toMatchObject([{ action: 'fail', struck: 2 }]);
  expect((await control('DELETE', '/faults')).json).toEqual([]);
});

test('faults of one request: delay joins the next, two that settle it strike one after the other', async () => {
  const { control, say } = await withControl();
  await control('POST', '/faults', { action: 'delay', ms: 1, count: 1 });
  await control('POST', '/faults', { action: 'fail', status: 502, count: 1 });
  await control('POST', '/faults', { action: 'fail', status: 503, count: 1 });
  expect([(await say('1')).status, (await say('2')).status, (await say('3')).status]).toEqual([502, 503, 201]);
});

test('a probability decides by chance', async () => {
  const chances = [0.9, 0.1, 0.4];
  const { control, say } = await withControl({ random: () => chances.shift() ?? 1 });
  await control('POST', '/faults', { match: { kind: 'comment' }, action: 'fail', probability: 0.3 });
  expect([(await say('1')).status, (await say('2')).status, (await say('3')).status]).toEqual([201, 500, 201]);
});

test('hang: no answer until the caller gives up, and nothing written', async () => {
  const { hub, call, control } = await withControl();
  await control('POST', '/faults', { match: { kind: 'comment' }, action: 'hang', count: 1 });
  const request = fetch(`${hub.url}${thread}/comment`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hub.tokens.sam}` },
    body: '{"comment":"lost"}',
    signal: AbortSignal.timeout(150),
  });
  await expect(request).rejects.toThrow();
  expect((await call('GET', thread)).text).not.toContain('lost');
});

test('both kinds of 429', async () => {
  const { control, say } = await withControl();
  await control('POST', '/faults', { match: { kind: 'comment' }, action: 'rate-limit-window', ms: 3_000, count: 1 });
  const window = await say('x');
  expect([window.status, window.headers.get('RateLimit')]).toEqual([429, '"api";r=0;t=3']);
  await control('POST', '/faults', { match: { kind: 'comment' }, action: 'rate-limit-action', count: 1 });
  const action = await say('x');
  expect(action.status).toBe(429);
  expect(action.headers.get('RateLimit')).not.toContain('r=0;');
  expect(action.json).toEqual({ error: expect.stringContaining('You can retry this action in about 1 hour.') });
  expect((await say('x')).status).toBe(201);
});

test('a small quota is used up per caller, and can be changed', async () => {
  const now = new Date('2026-11-21T12:00:10Z');
  const { call, control } = await withControl({ quotas: { api: 2 }, clock: () => now });
  const first = await call('GET', thread, { as: 'sam' });
  expect(first.headers.get('RateLimit')).toBe('"api";r=1;t=290');
  expect(first.headers.get('RateLimit-Policy')).toBe('"fixed window";"api";q=2;w=300');
  await call('GET', thread, { as: 'sam' });
  expect((await call('GET', thread, { as: 'sam' })).status).toBe(429);
  expect((await call('GET', thread, { as: 'wanda' })).status).toBe(200);
  expect((await control('PUT', '/limits', { api: 10 })).json).toMatchObject({ api: 10 });
  expect((await call('GET', thread, { as: 'sam' })).status).toBe(200);
  now.setMinutes(now.getMinutes() + 5);
  expect((await call('GET', thread, { as: 'sam' })).headers.get('RateLimit')).toBe('"api";r=9;t=290');
});

test.each([
  ['an unknown action', { action: 'explode' }, 'fail, delay, hang, drop-after-apply'],
  ['a broken pattern', { action: 'fail', match: { path: '(' } }, 'is not a regular expression'],
  ['an unknown key', { action: 'fail', where: 'x' }, 'where'],
  ['a probability above one', { action: 'fail', probability: 2 }, '<=1'],
  ['no body', undefined, 'expected object'],
])('an unusable fault is refused with what is allowed: %s', async (_, fault, hint) => {
  const { control } = await withControl();
  const answer = await control('POST', '/faults', fault);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(hint);
});

test('the event stream tells of writes, and users are listed with tokens and roles', async () => {
  const { hub, control, say } = await withControl();
  const stream = await fetch(`${hub.controlUrl}/events`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = (await reader?.read())?.value ?? '';
  expect(seen).toContain('event: ready');
  await say('live');
  while (!seen.includes('event: write')) seen += (await reader?.read())?.value ?? '';
  expect(seen).toContain('"kind":"comment"');
  await reader?.cancel();
  expect((await control('GET', '/users')).json).toContainEqual({
    id: expect.any(String),
    login: 'wanda',
    fullName: 'wanda',
    token: hub.tokens.wanda,
    organisations: [{ name: 'board', role: 'write' }],
  });
});
