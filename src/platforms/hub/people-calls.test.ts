import { expect } from 'vitest';
import { collect } from './testing/collect.ts';
import { hubTest } from './testing/hub-test.ts';

hubTest('asks who it is once, and again only after a failure', async ({ hub, client }) => {
  hub.plan('GET /api/whoami-v2', { status: 401 }, { body: { type: 'user', id: 'b1', name: 'bot', orgs: [] } });
  await expect(client.whoAmI()).rejects.toMatchObject({ code: 'bad-credentials' });
  const bot = { platform: 'hub', id: 'b1', login: 'bot' };
  expect(await Promise.all([client.whoAmI(), client.whoAmI()])).toEqual([bot, bot]);
});

hubTest('a login is asked for once in ten minutes', async ({ hub, client, clock }) => {
  hub.plan('GET /api/users/Alice/overview', { body: { _id: 'a1', user: 'alice' } });
  const alice = { platform: 'hub', id: 'a1', login: 'alice' };
  expect(await client.userByLogin('Alice')).toEqual(alice);
  expect(await client.userByLogin('alice')).toEqual(alice);
  await clock.sleep(10 * 60 * 1000);
  hub.plan('GET /api/users/alice/overview', { body: { _id: 'a2', user: 'alice' } });
  expect(await client.userByLogin('alice')).toMatchObject({ id: 'a2' });
});

hubTest('nobody of that login is null; what cannot be a login is not asked', async ({ hub, client }) => {
  hub.plan('GET /api/users/nobody/overview', { status: 404 });
  expect(await client.userByLogin('nobody')).toBeNull();
  expect(await client.userByLogin('../whoami-v2')).toBeNull();
});

hubTest('members over all pages; a hidden or unheard-of role is null', async ({ hub, client }) => {
  const next = `<${hub.url}/api/organizations/board/members?cursor=2>; rel="next"`;
  hub.plan('GET /api/organizations/board/members', {
    body: [
      { _id: 'a1', user: 'alice', role: 'admin' },
      { _id: 'b1', user: 'bob' },
    ],
    headers: { Link: next },
  });
  hub.plan('GET /api/organizations/board/members?cursor=2', { body: [{ _id: 'c1', user: 'carol', role: 'emperor' }] });
  expect(await collect(client.members('board'))).toEqual([
    { platform: 'hub', id: 'a1', login: 'alice', role: 'admin' },
    { platform: 'hub', id: 'b1', login: 'bob', role: null },
    { platform: 'hub', id: 'c1', login: 'carol', role: null },
  ]);
});

hubTest('the next page is never asked at another origin', async ({ hub, client }) => {
  const headers = { Link: '<https://evil.example/members>; rel="next"' };
  hub.plan('GET /api/organizations/board/members', { body: [], headers });
  await expect(collect(client.members('board'))).rejects.toMatchObject({ kind: 'refused' });
});
