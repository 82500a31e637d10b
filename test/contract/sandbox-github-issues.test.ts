import { expect, test } from 'vitest';
import { desk, openTestGitHub } from './open-test-github.ts';

const first = { ...desk, issue_number: 1 };

test('comment, edit by somebody with write access, delete', async () => {
  const { bot, as } = await openTestGitHub();
  const { data: made } = await as('sam').rest.issues.createComment({ ...first, body: 'me, too' });
  expect(made.html_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/board\/desk\/issues\/1#issuecomment-\d+$/);
  const comment = { ...desk, comment_id: Number(made.id) };
  const edit = (login: string) => as(login).rest.issues.updateComment({ ...comment, body: 'changed' });
  await expect(edit('olivia')).rejects.toMatchObject({ status: 403 });
  expect((await edit('wanda')).data).toMatchObject({ body: 'changed', user: { login: 'sam' } });
  expect((await bot.rest.issues.listComments(first)).data).toHaveLength(1);
  await bot.rest.issues.deleteComment(comment);
  await expect(bot.rest.issues.getComment(comment)).rejects.toMatchObject({ status: 404 });
});

test('a reaction stands once for each account: 201, then 200; its owner takes it back', async () => {
  const { bot, as } = await openTestGitHub();
  const react = () => bot.rest.reactions.createForIssue({ ...first, content: 'eyes' });
  expect([(await react()).status, (await react()).status]).toEqual([201, 200]);
  await as('mira').rest.reactions.createForIssue({ ...first, content: '+1' });
  const { data } = await bot.rest.reactions.listForIssue(first);
  expect(data.map(({ content, user }) => [content, user?.login])).toEqual([
    ['eyes', 'steward-test[bot]'],
    ['+1', 'mira'],
  ]);
  const [own, other] = data.map(({ id }) => ({ ...first, reaction_id: id }));
  await bot.rest.reactions.deleteForIssue(own ?? { ...first, reaction_id: 0 });
  const stolen = bot.rest.reactions.deleteForIssue(other ?? { ...first, reaction_id: 0 });
  await expect(stolen).rejects.toMatchObject({ status: 403 });
  expect((await bot.rest.issues.get(first)).data.reactions).toMatchObject({ total_count: 1, '+1': 1, eyes: 0 });
});

test('what has not changed is answered 304, and costs nothing', async () => {
  const { bot } = await openTestGitHub();
  const { headers } = await bot.rest.issues.get(first);
  const again = () => bot.rest.issues.get({ ...first, headers: { 'if-none-match': headers.etag } });
  await expect(again()).rejects.toMatchObject({
    status: 304,
    response: { headers: { 'x-ratelimit-remaining': headers['x-ratelimit-remaining'] } },
  });
  await bot.rest.reactions.createForIssue({ ...first, content: 'heart' });
  expect((await again()).status).toBe(200);
});

test('issues are listed by update, since a time, page by page', async () => {
  const now = { at: new Date('2026-11-21T12:00:00Z') };
  const { bot, as } = await openTestGitHub({ clock: () => now.at, wallClock: () => new Date() });
  for (const title of ['second', 'third']) {
    now.at = new Date(now.at.getTime() + 60_000);
    await as('sam').rest.issues.create({ ...desk, title });
  }
  now.at = new Date(now.at.getTime() + 60_000);
  await as('sam').rest.issues.createComment({ ...first, body: 'bump' });
  const titles = async (parameters: object) =>
    (await bot.rest.issues.listForRepo({ ...desk, sort: 'updated', ...parameters })).data.map(({ title }) => title);
  expect(await titles({})).toEqual(['It failed', 'third', 'second']);
  expect(await titles({ since: '2026-11-21T12:02:00Z' })).toEqual(['It failed', 'third']);
  expect(await titles({ per_page: 1, page: 2 })).toEqual(['third']);
  const all = await bot.paginate(bot.rest.issues.listForRepo, { ...desk, per_page: 1 });
  expect(all.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test('who may close, reopen, lock; a locked issue is for those with write access', async () => {
  const { bot, as } = await openTestGitHub();
  const set = (login: string, state: 'open' | 'closed') => as(login).rest.issues.update({ ...first, state });
  await expect(set('sam', 'closed')).rejects.toMatchObject({ status: 403 });
  expect((await set('mira', 'closed')).data).toMatchObject({ state: 'closed', state_reason: 'completed' });
  await expect(set('olivia', 'open')).rejects.toMatchObject({ status: 403 });
  expect((await bot.rest.issues.update({ ...first, state: 'open' })).data.state_reason).toBe('reopened');
  await expect(as('olivia').rest.issues.lock(first)).rejects.toMatchObject({ status: 403 });
  await as('wanda').rest.issues.lock({ ...first, lock_reason: 'resolved' });
  const say = (login: string) => as(login).rest.issues.createComment({ ...first, body: 'x' });
  await expect(say('olivia')).rejects.toMatchObject({ status: 403 });
  expect((await say('mira')).status).toBe(201);
});

const long = 'x'.repeat(65_537);
test.each([
  ['an unknown reaction', 'POST /repos/board/desk/issues/1/reactions', { content: 'clap' }, 422],
  ['an empty comment', 'POST /repos/board/desk/issues/1/comments', { body: '' }, 422],
  ['a comment that is too long', 'POST /repos/board/desk/issues/1/comments', { body: long }, 422],
  ['an issue without a title', 'POST /repos/board/desk/issues', { body: 'x' }, 422],
  ['a state that there is not', 'PATCH /repos/board/desk/issues/1', { state: 'merged' }, 422],
  ['an issue that there is not', 'POST /repos/board/desk/issues/77/comments', { body: 'x' }, 404],
  ['a repository that there is not', 'GET /repos/board/nothing', {}, 404],
  ['an address that there is not', 'GET /nothing', {}, 404],
])('refused: %s', async (_, route, body, status) => {
  const { as } = await openTestGitHub();
  await expect(as('mira').request(route, body)).rejects.toMatchObject({ status });
});
