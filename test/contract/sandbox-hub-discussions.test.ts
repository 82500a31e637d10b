import { expect, test } from 'vitest';
import { discussions, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';

const thread = `${discussions}/1`;

test('open, list and read a discussion', async () => {
  const { hub, call } = await openTestHub();
  const body = { title: ' Flag this ', description: '**why**' };
  const opened = await call('POST', discussions, { as: 'sam', body });
  expect([opened.status, opened.json]).toEqual([
    200,
    { num: 2, url: `${hub.url}/datasets/board/requests/discussions/2`, pullRequest: false },
  ]);
  const list = await call('GET', `${discussions}?p=0&limit=1`);
  expect(list.json).toMatchObject({
    count: 2,
    start: 0,
    numClosedDiscussions: 0,
    discussions: [{ num: 2, title: 'Flag this', numComments: 1, author: { name: 'sam' } }, { num: 1 }],
  });
  expect(list.text).not.toContain('isOrgMember');
  const details = await call('GET', `${discussions}/2`);
  expect(details.json).toMatchObject({
    num: 2,
    status: 'open',
    collection: 'discussions',
    locked: false,
    events: [{ type: 'comment', data: { edited: false, latest: { raw: '**why**' }, numEdits: 0, editors: ['sam'] } }],
  });
  expect(details.json).not.toHaveProperty('author.isOrgMember');
  expect(details.json).toHaveProperty('events.0.author.isOrgMember', false);
});

test('50 discussions a page', async () => {
  const { call } = await openTestHub();
  for (let index = 0; index < 60; index += 1) {
    await call('POST', discussions, { as: 'sam', body: { title: `Number ${index}`, description: '' } });
  }
  expect((await call('GET', discussions)).json).toHaveProperty('discussions.length', 50);
  const second = await call('GET', `${discussions}?p=1`);
  expect(second.json).toMatchObject({ count: 61, start: 50 });
  expect(second.json).toHaveProperty('discussions.length', 11);
});

test.each([
  [
    'a short title',
    discussions,
    { title: 'ab', description: 'x' },
    '"title" length must be at least 3 characters long',
  ],
  ['no description', discussions, { title: 'abc' }, '"description" is required'],
  ['an empty comment', `${thread}/comment`, { comment: '' }, '"comment" is not allowed to be empty'],
  [
    'a long comment',
    `${thread}/comment`,
    { comment: 'x'.repeat(65_537) },
    '"comment" length must be less than or equal to 65536 characters long',
  ],
])('limits: %s', async (_, path, body, error) => {
  const { call } = await openTestHub();
  const answer = await call('POST', path, { as: 'sam', body });
  expect([answer.status, answer.json]).toEqual([400, { error }]);
});

test('a comment is 201 with its event; members are marked there', async () => {
  const { call } = await openTestHub();
  const answer = await call('POST', `${thread}/comment`, { as: 'rita', body: { comment: 'Seen' } });
  expect(answer.status).toBe(201);
  expect(answer.json).toMatchObject({
    newMessage: {
      type: 'comment',
      author: { name: 'rita', isOrgMember: true, isOwner: false },
      data: { hidden: false },
    },
  });
});

test('an edit by somebody with write access shows who wrote the newest version', async () => {
  const { call } = await openTestHub();
  const posted = await call('POST', `${thread}/comment`, { as: 'sam', body: { comment: '/submit a/b' } });
  const path = `${thread}/comment/${pick(posted.json, 'newMessage.id').toUpperCase()}/edit`;
  expect((await call('POST', path, { as: 'rita', body: { content: 'x' } })).status).toBe(403);
  const edited = await call('POST', path, { as: 'wanda', body: { content: '/approve' } });
  expect(edited.json).toMatchObject({
    updatedComment: {
      author: { name: 'sam' },
      data: {
        edited: true,
        numEdits: 1,
        editors: ['sam', 'wanda'],
        latest: { raw: '/approve', author: { name: 'wanda' } },
      },
    },
  });
});

test('a hidden comment stays hidden and tells nothing', async () => {
  const { call } = await openTestHub();
  const posted = await call('POST', `${thread}/comment`, { as: 'sam', body: { comment: 'secret words' } });
  const comment = `${thread}/comment/${pick(posted.json, 'newMessage.id')}`;
  expect((await call('POST', `${comment}/hide`, { as: 'wanda', body: { reason: 'Boredom' } })).status).toBe(400);
  const hidden = await call('POST', `${comment}/hide`, { as: 'wanda', body: { reason: 'Spam' } });
  const text = 'This comment has been hidden';
  const data = { hidden: true, edited: true, hiddenReason: 'Spam', editors: [], latest: { raw: text, html: text } };
  expect(hidden.json).toMatchObject({ updatedComment: { data } });
  expect((await call('POST', `${comment}/edit`, { as: 'sam', body: { content: 'again' } })).status).toBe(403);
  expect((await call('GET', thread)).text).not.toContain('secret words');
});

test('reactions: the twelve, added and taken back, idempotent', async () => {
  const { call } = await openTestHub();
  const id = pick((await call('GET', thread)).json, 'events.0.id');
  const react = (as: string, body: unknown) => call('POST', `${thread}/comment/${id}/reaction`, { as, body });
  expect((await react('sam', { reaction: '👍', action: 'add' })).status).toBe(200);
  await react('sam', { reaction: '👍', action: 'add' });
  await react('wanda', { reaction: '👍', action: 'add' });
  expect((await call('GET', thread)).json).toHaveProperty('events.0.data.reactions', [
    { reaction: '👍', users: ['wanda', 'sam'].sort(), count: 2 },
  ]);
  expect((await call('GET', discussions)).json).toMatchObject({
    discussions: [{ numReactionUsers: 2, topReactions: [{ reaction: '👍', count: 2 }] }],
  });
  await react('sam', { reaction: '👍', action: 'remove' });
  await react('wanda', { reaction: '👍', action: 'remove' });
  expect((await call('GET', thread)).json).toHaveProperty('events.0.data.reactions', []);
  expect((await react('sam', { reaction: '👍' })).json).toEqual({ error: '"action" is required' });
  expect((await react('sam', { reaction: '👎', action: 'add' })).status).toBe(400);
});

test('status, title, pin and lock become events', async () => {
  const { call } = await openTestHub();
  const post = (as: string, path: string, body: unknown) => call('POST', `${thread}/${path}`, { as, body });
  expect((await post('rita', 'status', { status: 'closed' })).status).toBe(403);
  const closed = await post('sam', 'status', { status: 'closed', comment: 'done' });
  expect(closed.json).toMatchObject({ newStatus: { type: 'status-change', data: { status: 'closed' } } });
  expect((await post('sam', 'status', { status: 'closed' })).status).toBe(400);
  expect((await post('wanda', 'status', { status: 'open' })).status).toBe(200);
  expect((await post('sam', 'title', { title: 'Better' })).json).toMatchObject({
    newTitle: { data: { from: 'My model failed', to: 'Better' } },
  });
  expect((await post('sam', 'pin', { pinned: true })).status).toBe(403);
  await post('wanda', 'pin', { pinned: true });
  await post('wanda', 'lock', { locked: true });
  expect((await post('sam', 'comment', { comment: 'still here' })).status).toBe(403);
  const details = await call('GET', thread);
  expect(details.json).toMatchObject({ title: 'Better', pinned: true, locked: true, status: 'open' });
  const types = Array.from(details.text.matchAll(/"type":"([a-z-]+-change|comment)"/g), (found) => found[1]);
  expect(types).toEqual([
    'comment',
    'comment',
    'status-change',
    'status-change',
    'title-change',
    'pinning-change',
    'locking-change',
  ]);
});

test('switched off discussions, deleted and unknown ones', async () => {
  const { call } = await openTestHub();
  expect((await call('DELETE', thread, { as: 'sam' })).status).toBe(403);
  expect((await call('DELETE', thread, { as: 'olive' })).status).toBe(200);
  expect((await call('GET', thread)).status).toBe(404);
  const next = await call('POST', discussions, { as: 'sam', body: { title: 'Next one', description: '' } });
  expect(pick(next.json, 'num')).toBe('2');
  const off = { discussionsDisabled: true };
  expect((await call('PUT', '/api/datasets/board/requests/settings', { as: 'olive', body: off })).status).toBe(200);
  expect((await call('POST', discussions, { as: 'sam', body: { title: 'More', description: '' } })).status).toBe(403);
});
