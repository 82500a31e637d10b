import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSandboxGitHub } from '../../src/sandbox/github/open-sandbox-github.ts';
import { desk, openTestGitHub } from './open-test-github.ts';

const first = { ...desk, issue_number: 1 };

test('the log holds every write in order: who, what, and whether it was applied', async () => {
  const { github, bot, as } = await openTestGitHub();
  await as('sam').rest.issues.create({ ...desk, title: 'Second' });
  await bot.rest.issues.createComment({ ...first, body: 'hello' });
  await as('sam')
    .rest.issues.update({ ...first, title: 'mine' })
    .catch(() => undefined);
  await bot.rest.issues.get(first);
  const log = await (await fetch(`${github.controlUrl}/log`)).json();
  expect(log).toMatchObject([
    { kind: 'create-issue', user: 'sam', number: 2, applied: true },
    { kind: 'comment', user: 'steward-test[bot]', repo: 'board/desk', number: 1, body: { body: 'hello' } },
    { kind: 'change-issue', user: 'sam', number: 1, applied: false, status: 403 },
  ]);
});

test.each([
  ['primary', { action: 'rate-limit-window', ms: 5_000 }, 403, { 'x-ratelimit-remaining': '0' }],
  ['secondary', { action: 'rate-limit-action', status: 429, ms: 7_000 }, 429, { 'retry-after': '7' }],
  ['secondary as 403', { action: 'rate-limit-action' }, 403, { 'retry-after': '60' }],
] as const)('limits on demand: %s', async (_, fault, status, headers) => {
  const { github, bot } = await openTestGitHub();
  github.addFault({ match: { kind: 'comment' }, count: 1, ...fault });
  const say = () => bot.rest.issues.createComment({ ...first, body: 'x' });
  await expect(say()).rejects.toMatchObject({ status, response: { headers } });
  expect((await say()).status).toBe(201);
});

test('a used-up quota is a 403 until the hour is over', async () => {
  const { bot } = await openTestGitHub({ quotas: { core: 2 } });
  const read = () => bot.rest.issues.get(first);
  const { headers } = await read();
  expect(headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-resource': 'core' });
  await read().catch(() => undefined);
  await expect(read()).rejects.toMatchObject({ status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } });
});

test('drop-after-apply: no answer, but the comment is there', async () => {
  const { github, bot } = await openTestGitHub();
  github.addFault({ match: { kind: 'comment' }, action: 'drop-after-apply', count: 1 });
  await expect(bot.rest.issues.createComment({ ...first, body: 'was it?' })).rejects.toThrow();
  expect((await bot.rest.issues.listComments(first)).data).toMatchObject([{ body: 'was it?' }]);
});

test('with its own seed and a directory, everything outlives a restart, and the key stays', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-github-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const open = () => openSandboxGitHub({ directory, port: 0, clock: () => new Date() });
  const before = await open();
  const at = '/repos/open-llm-leaderboard/leaderboard-desk/issues';
  const headers = { Authorization: `Bearer ${before.tokens['sam-stranger']}` };
  await fetch(before.url + at, { method: 'POST', headers, body: '{"title":"kept"}' });
  await before.close();
  const after = await open();
  onTestFinished(() => after.close());
  const titles: { title: string }[] = JSON.parse(await (await fetch(after.url + at)).text());
  expect(titles.map(({ title }) => title)).toEqual(['kept', 'Which models run next?']);
  expect(after.privateKey).toBe(before.privateKey);
  const tree = '/repos/open-llm-leaderboard/arena-requests/git/trees/main?recursive=1';
  const { tree: files } = JSON.parse(await (await fetch(after.url + tree)).text());
  expect(files.filter(({ path }: { path: string }) => path.endsWith('.json')).length).toBeGreaterThan(20);
});
