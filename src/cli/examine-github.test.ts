import { expect, test } from 'vitest';
import { configurationSchema } from '../boards/configuration.ts';
import type { GitHubSeed } from '../sandbox/github/github-seed.ts';
import { openSandboxGitHub } from '../sandbox/github/open-sandbox-github.ts';
import { sandboxGitHubSeed } from '../sandbox/github/seed/sandbox-github-seed.ts';
import { examineGithub } from './examine-github.ts';

const standard = { name: 'desk', title: 'Desk', requests: { dataset: 'a/b' }, maintainers: { logins: ['mira'] } };
const desk = { repositories: ['open-llm-leaderboard/leaderboard-desk'] };
const everything = {
  ...{ ...standard, github: desk, requests: { dataset: 'open-llm-leaderboard/arena-requests', on: 'github' } },
  maintainers: { github: { teams: ['open-llm-leaderboard/maintainers'] } },
};

/** What the doctor says about the sandbox GitHub to a bot with this board. */
async function examine(
  board: object,
  publicUrl: string,
  { credentials = {}, seed = sandboxGitHubSeed() }: { credentials?: NodeJS.ProcessEnv; seed?: GitHubSeed } = {},
): Promise<string[]> {
  const sandbox = await openSandboxGitHub({ directory: null, port: 0, clock: () => new Date(), seed });
  const { url, appId, privateKey, webhookSecret } = sandbox;
  sandbox.deliverTo('https://steward.test/webhooks/github');
  const configuration = configurationSchema.parse({
    ...{ publicUrl, boards: [board] },
    github: { url, api: url, sandbox: { appId: String(appId), privateKey, webhookSecret } },
  });
  const said: string[] = [];
  await examineGithub({ configuration, environment: credentials }, async (what, question) => {
    const { state, words } = await question().catch((fault: unknown) => ({ state: 'fault', words: String(fault) }));
    said.push(`${state}: ${words.includes(what) ? '' : `${what}: `}${words}`);
  });
  await sandbox.close();
  return said;
}

test('finds nothing wrong with the sandbox', async () => {
  expect(await examine(everything, 'https://steward.test')).toEqual([
    'ok: GitHub App: credentials',
    'ok: desk: open-llm-leaderboard/leaderboard-desk can be served as steward-sandbox[bot]',
    'ok: desk: open-llm-leaderboard/arena-requests can be served as steward-sandbox[bot]',
    'ok: team open-llm-leaderboard/maintainers can be asked for its members',
    'ok: GitHub webhook: https://steward.test/webhooks/github',
  ]);
});

test('asks nothing when no board is on GitHub', async () => {
  expect(await examine({ ...standard, spaces: ['a/b'] }, 'https://steward.test')).toHaveLength(1);
});

test.each([
  ['a repository that is not there', { github: { repositories: ['open-llm-leaderboard/none'] } }, /fault: .*none.*404/],
  ['an owner without the app', { github: { repositories: ['olivia-owner/x'] } }, /fault: .*not installed for olivia/],
  [
    'a team that is not there',
    { github: desk, maintainers: { github: { teams: ['open-llm-leaderboard/none'] } } },
    /fault: .*teams.*404/,
  ],
  ['a webhook of another bot', { github: desk }, /wrong: GitHub webhook: the app delivers to https:\/\/steward\.test/],
])('tells of %s', async (_what, changes, words) => {
  const said = await examine({ ...standard, ...changes }, 'https://other.test');
  expect(said.join('\n')).toMatch(words);
});

test('tells which rights the bot needs where its request files are', async () => {
  const seed = sandboxGitHubSeed();
  const app = { ...seed.app, permissions: { metadata: 'read', issues: 'write', contents: 'read' } as const };
  const said = await examine(everything, 'https://steward.test', { seed: { ...seed, app } });
  expect(said).toContain(
    "wrong: desk: open-llm-leaderboard/arena-requests needs the app's permissions contents, pull_requests as read and write",
  );
});

test('tells of a key that is not the app’s', async () => {
  const said = await examine(everything, 'https://steward.test', { credentials: { STEWARD_GITHUB_APP_ID: 'steward' } });
  expect(said).toEqual([expect.stringContaining('STEWARD_GITHUB_APP_ID')]);
});
