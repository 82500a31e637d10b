import { expect, test } from 'vitest';
import { readWebhook } from './webhook-payload.ts';

/** Shaped after hub-api.md §2.2; the addresses point elsewhere on purpose: they are never followed. */
const ELSEWHERE = { web: 'https://evil.example/x', api: 'https://evil.example/api' };
const webhook = { id: '6390e855e30d9209411de93b', version: 3 };
const repo = {
  type: 'dataset',
  name: 'board/requests',
  id: '621ffdc036468d709f17434d',
  private: false,
  url: ELSEWHERE,
  owner: { id: '628b753283ef59b5be89e937' },
};
const discussion = {
  id: '6399f58518721fdd27fc9ca9',
  num: 4,
  title: 'A title',
  status: 'open',
  isPullRequest: false,
  author: { id: '61d2000c3c2083e1c08af22d' },
  url: ELSEWHERE,
};
const comment = {
  id: '6398872887bfcfb93a306f18',
  author: { id: '61d2000c3c2083e1c08af22d' },
  content: '/approve',
  hidden: false,
  url: { web: 'https://evil.example/x#1' },
};
const hidden = { id: comment.id, author: comment.author, hidden: true, url: comment.url };
const thread = { about: 'thread', ref: { platform: 'hub', place: 'datasets/board/requests', number: 4 } };
const repository = { about: 'repository', repo: { type: 'dataset', name: 'board/requests' } };

function payload(scope: string, action: string, more: object = {}) {
  return { event: { action, scope }, repo, webhook, ...more };
}
function refs(...names: string[]) {
  return { updatedRefs: names.map((ref) => ({ ref, oldSha: null, newSha: 'c'.repeat(40) })) };
}

const PREFIX = '6390e855e30d9209411de93b';

test.each([
  ['a new discussion with its opening comment', payload('discussion', 'create', { discussion, comment }), [thread]],
  ['a closed discussion', payload('discussion', 'update', { discussion }), [thread]],
  ['a new comment', payload('discussion.comment', 'create', { discussion, comment }), [thread]],
  [
    'a hidden comment has no content',
    payload('discussion.comment', 'update', { discussion, comment: hidden }),
    [thread],
  ],
  [
    'a deleted author is absent',
    payload('discussion.comment', 'create', {
      discussion: { ...discussion, author: undefined },
      comment: { id: comment.id, hidden: false, content: 'x', url: comment.url },
    }),
    [thread],
  ],
  ['an unknown scope under discussion', payload('discussion.comment.reaction', 'create', { discussion }), [thread]],
  ['unknown fields', { ...payload('discussion', 'update', { discussion }), sentAt: 'now' }, [thread]],
  [
    'a push to main',
    payload('repo.content', 'update', { headSha: 'c'.repeat(40), ...refs('refs/heads/main') }),
    [repository],
  ],
  ['a push to a pull request', payload('repo.content', 'update', refs('refs/pr/4')), [thread]],
  ['a push to both', payload('repo.content', 'update', refs('refs/heads/main', 'refs/pr/4')), [repository, thread]],
  ['a change of visibility', payload('repo.config', 'update', { updatedConfig: { private: true } }), [repository]],
  ['an unknown scope under repo', payload('repo.weather', 'rain'), [repository]],
  [
    'a renamed repository',
    payload('repo', 'move', { movedTo: { name: 'board/requests-2', owner: { id: 'x' } } }),
    [{ about: 'move', from: repository.repo, to: { type: 'dataset', name: 'board/requests-2' } }],
  ],
])('%s', (_name, body, hints) => {
  expect(readWebhook(body)).toEqual({ hints, key: expect.stringContaining(PREFIX) });
});

test.each([
  ['version 2', { event: 'update', scope: 'repo', webhook: { id: 'x', version: 2 } }, 'unknown-version'],
  ['version 4', { ...payload('repo', 'update'), webhook: { id: 'x', version: 4 } }, 'unknown-version'],
  ['another subject', payload('collection', 'update'), 'unknown-scope'],
  [
    'a repository that holds no discussions of ours',
    { ...payload('repo', 'update'), repo: { ...repo, type: 'bucket' } },
    'unsupported-repository',
  ],
  ['a discussion event without its discussion', payload('discussion', 'update'), 'unreadable'],
  ['a number that is none', payload('discussion', 'update', { discussion: { ...discussion, num: 0 } }), 'unreadable'],
  [
    'a name that leads elsewhere',
    { ...payload('repo', 'update'), repo: { ...repo, name: '../settings' } },
    'unreadable',
  ],
  ['no object', 'hello', 'unreadable'],
  ['null', null, 'unreadable'],
])('ignored: %s', (_name, body, ignored) => {
  expect(readWebhook(body)).toEqual({ ignored });
});

test('the key names the delivery', () => {
  expect(readWebhook(payload('discussion.comment', 'create', { discussion, comment }))).toMatchObject({
    key: `${PREFIX}|discussion.comment|create|${repo.id}|${comment.id}`,
  });
  expect(readWebhook(payload('repo.content', 'update', refs('refs/pr/4')))).toMatchObject({
    key: `${PREFIX}|repo.content|update|${repo.id}|refs/pr/4=${'c'.repeat(40)}`,
  });
});
