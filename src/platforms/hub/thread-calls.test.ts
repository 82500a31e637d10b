import { expect } from 'vitest';
import type { ThreadRef } from '../../threads/thread.ts';
import { discussionDetails, pullRequestDetails } from './testing/discussion-details.ts';
import { hubTest } from './testing/hub-test.ts';

const ref: ThreadRef = { platform: 'hub', place: 'spaces/board/leaderboard', number: 7 };
const DETAILS = 'GET /api/spaces/board/leaderboard/discussions/7';
const alice = { platform: 'hub', id: 'a1', login: 'alice' };

hubTest(
  'a discussion becomes a thread: comments only, hidden ones without text, deleted authors as null',
  async ({ hub, client }) => {
    hub.plan(DETAILS, { body: discussionDetails });
    expect(await client.fetchThread(ref)).toEqual({
      ref,
      title: 'Failed evaluation',
      status: 'open',
      locked: false,
      pullRequest: null,
      messages: [
        {
          id: 'c1',
          author: alice,
          lastEditor: { platform: 'hub', id: 'b1', login: 'bob' },
          text: 'Please relaunch',
          createdAt: '2024-06-28T08:00:00.000Z',
          updatedAt: '2024-06-28T09:00:00.000Z',
          hidden: false,
          edits: 1,
          reactions: [{ reaction: '👍', logins: ['bob', 'carol'] }],
        },
        expect.objectContaining({
          id: 'c2',
          text: '',
          hidden: true,
          author: { platform: 'hub', id: 'b1', login: 'bob' },
        }),
        expect.objectContaining({ id: 'c3', text: 'bye', author: null, lastEditor: null }),
      ],
    });
  },
);

hubTest(
  'a pull request says its head, and conflicts that the Hub does not name as unknown',
  async ({ hub, client }) => {
    hub.plan(DETAILS, { body: pullRequestDetails }, { body: { ...pullRequestDetails, filesWithConflicts: true } });
    const pullRequest = { base: 'refs/heads/main', head: 'd'.repeat(40), mergedAs: null, conflicts: ['a.json'] };
    expect(await client.fetchThread(ref)).toMatchObject({ status: 'draft', pullRequest });
    expect(await client.fetchThread(ref)).toMatchObject({ pullRequest: { conflicts: 'unknown' } });
  },
);

hubTest('an unchanged thread is asked for by its ETag and answered from memory', async ({ hub, client }) => {
  hub.plan(DETAILS, { body: discussionDetails, headers: { ETag: 'W/"1"' } }, { status: 304 });
  const first = await client.fetchThread(ref);
  expect(await client.fetchThread(ref)).toEqual(first);
  expect(hub.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, 'W/"1"']);
  hub.plan(DETAILS, { status: 404 });
  expect(await client.fetchThread(ref)).toBeNull();
});

hubTest('a thread of a renamed repository says where it is now', async ({ hub, client }) => {
  const moved = {
    status: 307,
    headers: { location: '/api/spaces/board/new/discussions/7' },
    body: 'Temporary Redirect',
  };
  const { repo: _repo, ...unnamed } = discussionDetails;
  hub.plan(DETAILS, moved, moved);
  hub.plan(
    'GET /api/spaces/board/new/discussions/7',
    { body: unnamed },
    {
      body: { ...unnamed, repo: { type: 'space', name: 'board/newest' } },
    },
  );
  expect(await client.fetchThread(ref)).toMatchObject({ ref: { place: 'spaces/board/new' } });
  expect(await client.fetchThread(ref)).toMatchObject({ ref: { place: 'spaces/board/newest' } });
});

hubTest('a token that the Hub does not accept is a fault, not a missing thread', async ({ hub, client }) => {
  hub.plan(DETAILS, { status: 401, body: { error: 'Invalid username or password.' } });
  await expect(client.fetchThread(ref)).rejects.toMatchObject({ kind: 'refused', code: 'bad-credentials' });
});

hubTest('details in another shape are a fault that names the place', async ({ hub, client }) => {
  hub.plan(DETAILS, { body: { ...discussionDetails, title: null } }, { body: '<html>' });
  await expect(client.fetchThread(ref)).rejects.toMatchObject({ kind: 'unreadable-answer', message: /title/ });
  await expect(client.fetchThread(ref)).rejects.toMatchObject({ kind: 'unreadable-answer', message: /not JSON/ });
});

hubTest('lists threads page by page', async ({ hub, client }) => {
  const row = {
    num: 7,
    title: 'T',
    status: 'draft',
    createdAt: 'now',
    numComments: 2,
    numReactionUsers: 1,
    pinned: false,
  };
  const call = (page: number) =>
    `GET /api/spaces/board/leaderboard/discussions?p=${page}&type=all&status=all&sort=recently-created`;
  hub.plan(call(0), { body: { count: 2, start: 0, discussions: [row] } });
  hub.plan(call(1), { body: { count: 2, start: 1, discussions: [{ ...row, repo: { type: 'space', name: 'x/y' } }] } });
  const space = { type: 'space', name: 'board/leaderboard' } as const;
  const listed = { ref, title: 'T', status: 'draft', comments: 2, reactionUsers: 1, createdAt: 'now', updatedAt: null };
  expect(await client.listThreads(space, 0)).toEqual({ threads: [listed], more: true });
  expect(await client.listThreads(space, 1)).toMatchObject({
    threads: [{ ref: { place: 'spaces/x/y' } }],
    more: false,
  });
});

hubTest('searches open discussions page by page, as far as they are read', async ({ hub, client }) => {
  const row = { num: 7, title: '[FLAG] a/b', status: 'open', createdAt: 'now', numComments: 2, numReactionUsers: 1 };
  const call = (page: number) =>
    `GET /api/spaces/board/leaderboard/discussions?p=${page}&type=discussion&status=open&sort=recently-created&search=a%2Fb`;
  hub.plan(call(0), { body: { count: 3, start: 0, discussions: [{ ...row, pinned: false }] } });
  hub.plan(call(1), { body: { count: 3, start: 1, discussions: [{ ...row, pinned: false, num: 5 }] } });
  const numbers: number[] = [];
  for await (const threads of client.searchThreads({ type: 'space', name: 'board/leaderboard' }, 'a/b')) {
    numbers.push(...threads.map((thread) => thread.ref.number));
    if (numbers.includes(5)) break;
  }
  expect(numbers).toEqual([7, 5]);
});

hubTest('opens, comments, edits, reacts and closes with the bodies that the Hub wants', async ({ hub, client }) => {
  hub.plan('POST /api/spaces/board/leaderboard/discussions', { body: { num: 7, url: 'x', pullRequest: false } });
  hub.plan(`POST ${DETAILS.slice(4)}/comment`, { status: 201, body: { newMessage: { id: 'c9', type: 'comment' } } });
  hub.plan(`POST ${DETAILS.slice(4)}/comment/c9/edit`, { body: '' });
  hub.plan(`POST ${DETAILS.slice(4)}/comment/c9/reaction`, { body: '' });
  hub.plan(`POST ${DETAILS.slice(4)}/status`, { body: '' });
  expect(await client.openThread({ type: 'space', name: 'board/leaderboard' }, { title: 'T', text: 'x' })).toEqual(ref);
  expect(await client.comment(ref, 'hello')).toEqual({ id: 'c9' });
  await client.editComment(ref, { id: 'c9', text: 'hello you' });
  await client.react(ref, { messageId: 'c9', reaction: '👀', action: 'add' });
  await client.setStatus(ref, 'closed');
  expect(hub.requests.map(({ body }) => JSON.parse(body))).toEqual([
    { title: 'T', description: 'x' },
    { comment: 'hello' },
    { content: 'hello you' },
    { reaction: '👀', action: 'add' },
    { status: 'closed' },
  ]);
});

hubTest('a comment whose answer cannot be read may have been posted', async ({ hub, client }) => {
  hub.plan(`POST ${DETAILS.slice(4)}/comment`, { status: 201, body: {} });
  await expect(client.comment(ref, 'x')).rejects.toMatchObject({ kind: 'unreadable-answer', outcome: 'unknown' });
});
