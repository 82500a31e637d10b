import { createServer } from 'node:http';
import { createNodeMiddleware, createProbot } from 'probot';
import { expect, onTestFinished, test, vi } from 'vitest';
import { desk, openTestGitHub } from './open-test-github.ts';

const first = { ...desk, issue_number: 1 };

/** Probot as a server that verifies signatures itself, and what came to it. */
async function withProbot(secret?: string) {
  const opened = await openTestGitHub();
  const { appId, privateKey, webhookSecret, url: baseUrl } = opened.github;
  const overrides = { appId, privateKey, secret: secret ?? webhookSecret, baseUrl, logLevel: 'fatal' } as const;
  const came: string[] = [];
  const middleware = await createNodeMiddleware(
    (app) => {
      app.onAny(({ name, payload }) => {
        came.push(`${name}.${'action' in payload ? payload.action : ''}`);
      });
    },
    { probot: createProbot({ overrides, env: {} }), webhooksPath: '/hook' },
  );
  const server = createServer((request, response) => void middleware(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`;
  const deliveries = async () => {
    const response = await fetch(`${opened.github.controlUrl}/deliveries`);
    return JSON.parse(await response.text());
  };
  return { ...opened, came, url, deliveries };
}

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 10 });

test('writes reach Probot signed, in order, and reactions tell nobody', async () => {
  const { github, as, bot, came, url } = await withProbot();
  github.deliverTo(url);
  const { data: made } = await as('sam').rest.issues.createComment({ ...first, body: 'me, too' });
  await bot.rest.reactions.createForIssue({ ...first, content: 'eyes' });
  await as('sam').rest.issues.updateComment({ ...desk, comment_id: Number(made.id), body: 'me, too!' });
  await as('mira').rest.issues.update({ ...first, state: 'closed', title: 'Done' });
  await soon(() =>
    expect(came).toEqual(['issue_comment.created', 'issue_comment.edited', 'issues.edited', 'issues.closed']),
  );
});

test('a delivery with another secret is refused by Probot', async () => {
  const { app, as, came, url, deliveries } = await withProbot('another secret');
  // As a parameter, Octokit takes `url` for the address of the request itself.
  await app.request('PATCH /app/hook/config', { data: { url } });
  await as('sam').rest.issues.createComment({ ...first, body: 'x' });
  await soon(async () => expect(await deliveries()).toMatchObject([{ state: 'failed', status: 400 }]));
  expect(came).toEqual([]);
});

test('what a delivery says: the comment before and after, the repository, the sender, the installation', async () => {
  const { github, as, url, deliveries, installation } = await withProbot();
  github.deliverTo(url);
  const { data: made } = await as('sam').rest.issues.createComment({ ...first, body: 'before' });
  await as('wanda').rest.issues.updateComment({ ...desk, comment_id: Number(made.id), body: 'after' });
  const [, edited] = await deliveries();
  expect(JSON.parse(edited.body)).toMatchObject({
    action: 'edited',
    changes: { body: { from: 'before' } },
    comment: { id: made.id, body: 'after', user: { login: 'sam' } },
    issue: { number: 1 },
    repository: { full_name: 'board/desk' },
    sender: { login: 'wanda' },
    installation: { id: installation.id },
  });
});

test('faults lose and double deliveries; the control address sets where they go', async () => {
  const { github, as, came, url } = await withProbot();
  const control = (path: string, body: unknown) =>
    fetch(github.controlUrl + path, { method: 'POST', body: JSON.stringify(body) });
  await control('/webhook', { url });
  await control('/faults', { action: 'webhook-lose', count: 1 });
  await as('sam').rest.issues.createComment({ ...first, body: 'lost' });
  await control('/faults', { action: 'webhook-duplicate', match: { kind: 'issues' }, count: 1 });
  await as('sam').rest.issues.create({ ...desk, title: 'twice' });
  await soon(() => expect(came).toEqual(['issues.opened', 'issues.opened']));
});

test('a commit to a branch is a push, with the branch’s commit before and after', async () => {
  const { github, bot, came, url, deliveries } = await withProbot();
  github.deliverTo(url);
  const { data: main } = await bot.rest.git.getRef({ ...desk, ref: 'heads/main' });
  const before = main.object.sha;
  const entry = { path: 'a.txt', mode: '100644', type: 'blob', content: 'a' } as const;
  const { data: tree } = await bot.rest.git.createTree({ ...desk, base_tree: before, tree: [entry] });
  const commit = { ...desk, message: 'Add a.txt', tree: tree.sha, parents: [before] };
  const { data: made } = await bot.rest.git.createCommit(commit);
  await bot.rest.git.updateRef({ ...desk, ref: 'heads/main', sha: made.sha });
  await bot.rest.git.createRef({ ...desk, ref: 'refs/heads/topic', sha: made.sha });
  await soon(() => expect(came).toEqual(['push.', 'push.']));
  const [onMain, onTopic] = (await deliveries()).map(({ body }: { body: string }) => JSON.parse(body));
  expect(onMain).toMatchObject({
    ...{ ref: 'refs/heads/main', before, after: made.sha, created: false, forced: false },
    head_commit: { id: made.sha, message: 'Add a.txt' },
    repository: { full_name: 'board/desk', default_branch: 'main' },
  });
  expect(onTopic).toMatchObject({ ref: 'refs/heads/topic', before: '0'.repeat(40), created: true });
});
