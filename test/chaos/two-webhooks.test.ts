import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { openSandboxGitHub, type SandboxGitHub } from '../../src/sandbox/github/open-sandbox-github.ts';
import { openSandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { sandboxConfiguration } from '../../src/sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../../src/sandbox/seed/sandbox-seed.ts';
import { callGithub } from '../scenarios/platforms/call-github.ts';
import { spawnSteward } from './spawn-steward.ts';
import { startPostgres } from './start-postgres.ts';

const place = 'open-llm-leaderboard/leaderboard-desk';
const issues = 6;
const comments = z.array(z.object({ body: z.string(), user: z.object({ login: z.string() }) }));

/** An address that passes each delivery on to all of these at once, as a load balancer that repeats itself would. */
async function relayTo(targets: string[]): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (/^(x-|content-type)/.test(name)) headers.set(name, String(value));
    const answers = targets.map((url) => fetch(url, { method: 'POST', headers, body }).then(({ status }) => status));
    response.writeHead(Math.max(...(await Promise.all(answers)))).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

async function answersTo(github: SandboxGitHub, number: number): Promise<string[]> {
  const path = `/repos/${place}/issues/${number}/comments?per_page=100`;
  const said = comments.parse(await callGithub(github, { login: 'sam-stranger', method: 'GET', path }));
  return said.flatMap(({ user, body }) => (user.login === github.botLogin ? [body] : []));
}

test('two processes on one database that get every delivery answer each command once', { timeout: 180_000 }, async ({
  skip,
}) => {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') return skip(postgres);
  onTestFinished(() => postgres.stop());
  const directory = mkdtempSync(join(tmpdir(), 'steward-webhooks-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const clock = () => new Date();
  const hub = await openSandboxHub({ directory: null, port: 0, clock, seed: sandboxSeed({ all: false }) });
  onTestFinished(() => hub.close());
  const github = await openSandboxGitHub({ directory: null, port: 0, clock });
  onTestFinished(() => github.close());
  const { boards, ...standard } = sandboxConfiguration({ hub: hub.url, token: hub.tokens['steward-bot'] ?? '' });
  const { url, appId, privateKey, webhookSecret } = github;
  const configuration = {
    ...standard,
    github: { url, api: url, sandbox: { appId: String(appId), privateKey, webhookSecret } },
    boards: boards.map((board) => ({ ...board, spaces: [], github: { repositories: [place] } })),
  };
  const config = join(directory, 'steward.yaml');
  writeFileSync(config, stringify(configuration));
  const start = async () => {
    const args = ['start', '--config', config, '--data', directory, '--port', '0', '--json'];
    const bot = spawnSteward(args, { DATABASE_URL: postgres.url });
    onTestFinished(() => bot.kill());
    const served = z.object({ url: z.string() }).parse(await bot.ready, { error: () => bot.errors() });
    return `${served.url}/webhooks/github`;
  };
  github.deliverTo(await relayTo([await start(), await start()]));

  const say = (path: string, body: object) =>
    callGithub(github, { login: 'sam-stranger', method: 'POST', path: `/repos/${place}/issues${path}`, body });
  const opened = z.object({ number: z.int() });
  const numbers = await Promise.all(
    Array.from({ length: issues }, async (_, index) => {
      const { number } = opened.parse(
        await say('', { title: `Question ${index}`, body: '/status olivia-owner/swift-1b' }),
      );
      await say(`/${number}/comments`, { body: '/help' });
      return number;
    }),
  );
  const answers = () => Promise.all(numbers.map((number) => answersTo(github, number)));
  while ((await answers()).some((each) => each.length < 2)) await pause(100);
  await pause(3_000);
  expect((await answers()).map((each) => each.length)).toEqual(numbers.map(() => 2));
});
