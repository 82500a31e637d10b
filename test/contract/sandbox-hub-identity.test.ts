import { whoAmI } from '@huggingface/hub';
import { expect, test } from 'vitest';
import { openTestHub } from './open-test-hub.ts';
import { testSeed } from './test-seed.ts';

test('whoami tells the account, its organisations and the role in each', async () => {
  const { hub, call } = await openTestHub();
  const me = await whoAmI({ accessToken: hub.tokens.wanda ?? '', hubUrl: hub.url });
  expect(me).toMatchObject({ type: 'user', name: 'wanda', orgs: [{ name: 'board', roleInOrg: 'write' }] });
  const raw = await call('GET', '/api/whoami-v2', { as: 'look' });
  expect(raw.json).toMatchObject({ auth: { type: 'access_token', accessToken: { role: 'read' } } });
});

test.each([
  ['anonymous, missing repo', undefined, '/api/models/no/thing', 401, 'Invalid username or password.', null],
  ['anonymous, private repo', undefined, '/api/datasets/board/private', 401, 'Invalid username or password.', null],
  ['stranger, private repo', 'sam', '/api/datasets/board/private', 404, 'Repository not found', 'RepoNotFound'],
  [
    'wrong token, public repo',
    'hf_wrong',
    '/api/models/acme/llama',
    401,
    'Invalid credentials in Authorization header',
    null,
  ],
  ['disabled repo', 'sam', '/api/models/acme/off/tree/main', 403, 'Access to this resource is disabled.', null],
  ['unknown revision', 'sam', '/api/models/acme/llama/tree/v9', 404, 'Invalid rev id: v9', 'RevisionNotFound'],
  ['unknown folder', 'sam', '/api/models/acme/llama/tree/main/x', 404, 'Entry not found', 'EntryNotFound'],
  ['unknown file', 'sam', '/acme/llama/resolve/main/x', 404, 'Entry not found', 'EntryNotFound'],
  [
    'unknown user',
    'sam',
    '/api/users/nobody/overview',
    404,
    "Sorry, we can't find the page you are looking for.",
    null,
  ],
])('error contract: %s', async (_, as, path, status, message, code) => {
  const { call } = await openTestHub();
  const answer = await call('GET', path, as === undefined ? {} : { as });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('X-Error-Message')).toBe(message);
  expect(answer.headers.get('X-Error-Code')).toBe(code);
  expect(answer.headers.get('X-Request-Id')).toBeTruthy();
  expect(answer.headers.get('RateLimit')).toMatch(/^"(api|resolvers)";r=\d+;t=\d+$/);
  if (path.startsWith('/api')) {
    expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(answer.json).toEqual({ error: message });
  }
});

test('a gated repo: 401 for the anonymous, 403 for others, open to its owner; its info stays public', async () => {
  const seed = {
    ...testSeed,
    organisations: [{ name: 'acme', members: [{ login: 'olive', role: 'admin' as const }] }],
  };
  const { call } = await openTestHub({ seed });
  const path = '/acme/gated/resolve/main/a.txt';
  const anonymous = await call('GET', path);
  expect([anonymous.status, anonymous.headers.get('X-Error-Code')]).toEqual([401, 'GatedRepo']);
  const stranger = await call('GET', path, { as: 'sam' });
  expect([stranger.status, stranger.headers.get('X-Error-Code')]).toEqual([403, 'GatedRepo']);
  expect((await call('GET', path, { as: 'olive' })).text).toBe('a');
  expect((await call('GET', '/api/models/acme/gated')).json).toMatchObject({ gated: 'manual' });
});

test('members show their role to members only, and a private list is closed to others', async () => {
  const { call } = await openTestHub();
  const path = '/api/organizations/board/members';
  expect((await call('GET', path, { as: 'rita' })).json).toContainEqual(
    expect.objectContaining({ user: 'wanda', role: 'write' }),
  );
  const seen = (await call('GET', path, { as: 'sam' })).text;
  expect(seen).toContain('wanda');
  expect(seen).not.toContain('"role"');
  const page = await call('GET', `${path}?limit=2`);
  expect(page.json).toHaveLength(2);
  const next = /^<(http[^>]+)>; rel="next"$/.exec(page.headers.get('Link') ?? '')?.[1] ?? '';
  expect((await call('GET', next)).json).toHaveLength(1);

  const organisations = (testSeed.organisations ?? []).map((item) => ({ ...item, privateMembers: true }));
  const closed = await openTestHub({ seed: { ...testSeed, organisations } });
  expect((await closed.call('GET', path, { as: 'sam' })).status).toBe(403);
  expect((await closed.call('GET', path, { as: 'olive' })).status).toBe(200);
});

test('a reading token may not write', async () => {
  const { call } = await openTestHub();
  const body = { comment: 'hello' };
  const path = '/api/datasets/board/requests/discussions/1/comment';
  expect((await call('POST', path, { as: 'look', body })).status).toBe(403);
  expect((await call('POST', path, { body })).status).toBe(401);
});
