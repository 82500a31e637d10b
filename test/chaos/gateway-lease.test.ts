import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { openSandboxDiscord } from '../../src/sandbox/discord/open-sandbox-discord.ts';
import { openSandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { sandboxConfiguration } from '../../src/sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../../src/sandbox/seed/sandbox-seed.ts';
import { spawnSteward } from './spawn-steward.ts';
import { startPostgres } from './start-postgres.ts';

test('of two processes one has the gateway; when it is killed the other takes over, and nothing is answered twice', {
  timeout: 180_000,
}, async ({ skip }) => {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') return skip(postgres);
  onTestFinished(() => postgres.stop());
  const directory = mkdtempSync(join(tmpdir(), 'steward-gateway-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const clock = () => new Date();
  const hub = await openSandboxHub({ directory: null, port: 0, clock, seed: sandboxSeed({ all: false }) });
  onTestFinished(() => hub.close());
  const discord = await openSandboxDiscord({ directory: null, port: 0, clock });
  onTestFinished(() => discord.close());
  const { boards, ...standard } = sandboxConfiguration({ hub: hub.url, token: hub.tokens['steward-bot'] ?? '' });
  const channels = [discord.channels.leaderboard ?? ''];
  const configuration = {
    ...standard,
    discord: { api: discord.url, sandbox: { token: discord.botToken, publicKey: discord.publicKey } },
    boards: boards.map((board) => ({ ...board, discord: { guild: discord.guildId, channels } })),
  };
  const config = join(directory, 'steward.yaml');
  writeFileSync(config, stringify(configuration));
  const start = async () => {
    const args = ['start', '--config', config, '--data', directory, '--port', '0', '--json'];
    const bot = spawnSteward(args, { DATABASE_URL: postgres.url });
    onTestFinished(() => bot.kill());
    expect(await bot.ready, bot.errors()).not.toBeNull();
    return bot;
  };
  const sam = discord.as('sam-stranger');
  const asks = async () => {
    const asked = await sam.runs('/status target:olivia-owner/swift-1b', '#leaderboard');
    return asked.refused === null && asked.answer === 'thinking' ? [asked.interactionId] : [];
  };
  const taken = async () => {
    for (;;) {
      const [id] = await asks();
      if (id !== undefined) return id;
    }
  };
  const identified = () => discord.log().filter(({ kind }) => kind === 'identify').length;

  const first = await start();
  const kept = [await taken()];
  await start();
  kept.push(await taken());
  expect(identified()).toBe(1);
  const inFlight = Array.from({ length: 8 }, asks);
  await pause(20);
  await first.kill();
  kept.push(...(await Promise.all(inFlight)).flat(), await taken());
  expect(identified()).toBe(2);

  const answers = () => sam.reads('leaderboard').filter(({ thinking }) => !thinking);
  while (!kept.every((id) => answers().some((each) => each.answers?.interactionId === id))) await pause(100);
  await pause(2_000);
  // Whoever was not told in time that it is worked on, because of the kill, is told in the channel that the answer came too late.
  const own = answers().flatMap(({ author, answers: to }) => (author.login === 'steward-bot' && to ? [to] : []));
  expect(own.map(({ interactionId }) => interactionId).sort()).toEqual(kept.sort());
});
