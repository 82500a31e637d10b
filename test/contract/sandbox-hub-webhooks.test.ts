import { expect, test, vi } from 'vitest';
import { dataset, discussions, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';
import { startReceiver } from './start-receiver.ts';

const settings = '/api/settings/webhooks';
const watched = [{ type: 'dataset', name: 'board/requests' }];
const oid = expect.stringMatching(/^[0-9a-f]{24}$/);
const sha = expect.stringMatching(/^[0-9a-f]{40}$/);

async function withWebhook(options: Parameters<typeof openTestHub>[0] = {}) {
  const receiver = await startReceiver();
  const opened = await openTestHub(options);
  const body = { url: receiver.url, watched, domains: ['repo', 'discussion'], secret: 'hush' };
  const made = await opened.call('POST', settings, { as: 'sam', body });
  const fault = (spec: unknown) => opened.call('POST', `${opened.hub.controlUrl}/faults`, { body: spec });
  const say = (comment: string) => opened.call('POST', `${discussions}/1/comment`, { as: 'sam', body: { comment } });
  return { ...opened, receiver, fault, say, id: pick(made.json, 'webhook.id') };
}

function contents(received: { body: unknown }[]): string[] {
  return received.map(({ body }) => pick(body, 'comment.content'));
}

test('settings: create, list, get, update, switch, delete; the secret is never told', async () => {
  const { hub, call, id } = await withWebhook();
  const list = await call('GET', settings, { as: 'sam' });
  expect(list.json).toMatchObject([{ id, hasSecret: true, disabled: false, watched, domains: ['repo', 'discussion'] }]);
  expect(list.text).not.toContain('hush');
  expect((await call('GET', `${settings}/${id}`, { as: 'wanda' })).status).toBe(404);
  const body = { url: `${hub.url}/new`, watched, domains: ['discussion'] };
  expect((await call('POST', `${settings}/${id}`, { as: 'sam', body })).json).toMatchObject({
    webhook: { url: body.url, domains: ['discussion'] },
  });
  expect((await call('POST', `${settings}/${id}/disable`, { as: 'sam' })).json).toMatchObject({
    webhook: { disabled: true },
  });
  const wrong = await call('POST', settings, { as: 'sam', body: { ...body, domains: ['discussions'] } });
  expect([wrong.status, wrong.json]).toEqual([400, { error: '"domains.0" must be one of [repo, discussion]' }]);
  expect((await call('DELETE', `${settings}/${id}`, { as: 'sam' })).status).toBe(200);
  expect((await call('GET', settings, { as: 'sam' })).json).toEqual([]);
});

test('a comment: the whole body, with ids only', async () => {
  const { hub, call, receiver, say, id } = await withWebhook();
  const posted = await say('hello');
  const [delivery] = await receiver.count(1);
  const me = await call('GET', '/api/users/sam/overview');
  const organisation = await call('GET', '/api/organizations/board/overview');
  const info = await call('GET', dataset);
  const page = `${hub.url}/datasets/board/requests`;
  expect(delivery?.secret).toBe('hush');
  expect(delivery?.body).toEqual({
    event: { action: 'create', scope: 'discussion.comment' },
    repo: {
      type: 'dataset',
      name: 'board/requests',
      id: pick(info.json, '_id'),
      private: false,
      url: { web: page, api: `${hub.url}${dataset}` },
      owner: { id: pick(organisation.json, '_id') },
    },
    discussion: {
      id: oid,
      num: 1,
      title: 'My model failed',
      status: 'open',
      isPullRequest: false,
      author: { id: pick(me.json, '_id') },
      url: { web: `${page}/discussions/1`, api: `${hub.url}${discussions}/1` },
      pinned: false,
    },
    comment: {
      id: pick(posted.json, 'newMessage.id'),
      author: { id: pick(me.json, '_id') },
      content: 'hello',
      hidden: false,
      url: { web: `${page}/discussions/1#${pick(posted.json, 'newMessage.id')}` },
    },
    webhook: { id, version: 3 },
  });
});

test('what each action sends, in order; a reaction sends nothing, a hidden comment no content', async () => {
  const { call, commit, receiver, say } = await withWebhook();
  const comment = `${discussions}/1/comment/${pick((await say('one')).json, 'newMessage.id')}`;
  await call('POST', `${comment}/reaction`, { as: 'sam', body: { reaction: '🚀', action: 'add' } });
  await call('POST', `${comment}/edit`, { as: 'sam', body: { content: 'two' } });
  await call('POST', `${comment}/hide`, { as: 'sam' });
  await call('POST', `${discussions}/1/title`, { as: 'sam', body: { title: 'New title' } });
  await commit('sam', { write: { 'a.json': '1' }, query: '?create_pr=1' });
  await call('POST', `${discussions}/2/merge`, { as: 'wanda' });
  const move = { fromRepo: 'board/requests', toRepo: 'board/queue', type: 'dataset' };
  await call('POST', '/api/repos/move', { as: 'olive', body: move });
  const received = await receiver.count(9);
  expect(received.map(({ body }) => `${pick(body, 'event.scope')} ${pick(body, 'event.action')}`)).toEqual([
    'discussion.comment create',
    'discussion.comment update',
    'discussion.comment update',
    'discussion update',
    'discussion create',
    'repo.content update',
    'discussion update',
    'repo.content update',
    'repo move',
  ]);
  expect(received[2]?.body).toMatchObject({ comment: { hidden: true } });
  expect(received[2]?.body).not.toHaveProperty('comment.content');
  expect(received[3]?.body).not.toHaveProperty('comment');
  expect(received[4]?.body).toMatchObject({ comment: { content: 'why' }, discussion: { num: 2, isPullRequest: true } });
  expect(received[5]?.body).toMatchObject({
    repo: { headSha: sha },
    updatedRefs: [{ ref: 'refs/pr/2', oldSha: null, newSha: sha }],
  });
  expect(received[6]?.body).toMatchObject({ discussion: { status: 'merged', changes: { mergeCommitId: sha } } });
  expect(received[8]?.body).toMatchObject({ repo: { name: 'board/requests' }, movedTo: { name: 'board/queue' } });
});

test('faults: lost, duplicated and reordered deliveries', async () => {
  const { receiver, fault, say } = await withWebhook();
  await fault({ action: 'webhook-lose', count: 1 });
  await say('lost');
  await say('kept');
  expect(contents(await receiver.count(1))).toEqual(['kept']);
  await fault({ action: 'webhook-duplicate', count: 1, match: { kind: 'discussion.comment' } });
  await say('twice');
  const [, first, second] = await receiver.count(3);
  expect(second?.text).toBe(first?.text);
  await fault({ action: 'webhook-reorder', count: 1, ms: 60_000 });
  await say('a');
  await say('b');
  expect(contents(await receiver.count(5)).slice(3)).toEqual(['b', 'a']);
});

test.each([
  ['unknown-scope', { event: { scope: 'discussion.comment.novelty' } }],
  ['version', { webhook: { version: 4 } }],
  ['extra-fields', { novelty: { nested: [1, null, 'two'] } }],
])('corrupted on purpose: %s', async (corruption, expected) => {
  const { receiver, fault, say } = await withWebhook();
  await fault({ action: 'webhook-corrupt', corruption, count: 1 });
  await say('x');
  expect((await receiver.count(1))[0]?.body).toMatchObject(expected);
});

test('a run of failures suspends the webhook until it is enabled; a delivery can be replayed', async () => {
  const { hub, call, receiver, say, id } = await withWebhook({ webhooks: { suspendAfter: 2 } });
  receiver.answer.status = 500;
  await say('one');
  await say('two');
  const suspended = { webhook: { disabled: 'suspended-after-failure' } };
  await vi.waitFor(async () =>
    expect((await call('GET', `${settings}/${id}`, { as: 'sam' })).json).toMatchObject(suspended),
  );
  await say('unheard');
  receiver.answer.status = 200;
  await call('POST', `${settings}/${id}/enable`, { as: 'sam' });
  const log = await call('GET', `${hub.controlUrl}/deliveries`);
  expect(log.json).toMatchObject([
    { state: 'failed', status: 500, scope: 'discussion.comment' },
    { state: 'failed', status: 500 },
  ]);
  const path = `${settings}/${id}/replay/${pick(log.json, '0.id')}`;
  expect((await call('POST', path, { as: 'sam' })).status).toBe(200);
  const received = await receiver.count(3);
  expect(received[2]?.text).toBe(received[0]?.text);
});

test('deliveries beyond the daily cap are dropped', async () => {
  const { hub, call, receiver, say } = await withWebhook({ webhooks: { dailyCap: 2 } });
  for (const text of ['1', '2', '3']) await say(text);
  await receiver.count(2);
  const log = await call('GET', `${hub.controlUrl}/deliveries`);
  expect(log.json).toMatchObject([{}, {}, { state: 'over-cap', status: null }]);
});
