import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { handlers } from '../../handlers/index.ts';
import { loadConfiguration } from '../boards/load-configuration.ts';
import { openSandboxDiscord, type SandboxDiscord } from '../sandbox/discord/open-sandbox-discord.ts';
import { sandboxConfiguration } from '../sandbox/sandbox-configuration.ts';
import { examineDiscord } from './examine-discord.ts';
import type { Finding } from './finding.ts';
import { registerDiscordCommands } from './register-commands.ts';

const directory = mkdtempSync(join(tmpdir(), 'steward-register-'));
const config = join(directory, 'steward.yaml');
let discord: SandboxDiscord;
let text: string;
beforeAll(async () => {
  discord = await openSandboxDiscord({ directory: null, port: 0, clock: () => new Date() });
  const served = { ...discord, page: 'http://127.0.0.1/' };
  text = stringify(sandboxConfiguration({ hub: 'http://127.0.0.1:1', token: 'hf_bot', discord: served }));
  writeFileSync(config, text);
});
afterAll(async () => {
  await discord.close();
  rmSync(directory, { recursive: true });
});

async function registers(how: { global?: boolean; environment?: NodeJS.ProcessEnv } = {}) {
  const lines: string[] = [];
  const code = await registerDiscordCommands({
    config,
    handlers,
    environment: {},
    ...how,
    write: (line) => lines.push(line),
  });
  return [code, lines.join('\n')];
}

async function examined(): Promise<Finding[]> {
  const loaded = loadConfiguration(text, config);
  if (!loaded.ok) throw new Error('the sandbox has no configuration');
  const found: Finding[] = [];
  await examineDiscord(
    { configuration: loaded.configuration, environment: {} },
    async (_what, question) => void found.push(await question()),
  );
  return found;
}

test('commands are registered in the boards’ guilds, once; or everywhere', async () => {
  const all = handlers.length + 1;
  expect(await registers()).toEqual([0, `${all} commands registered in the guild ${discord.guildId}.`]);
  expect(await registers()).toEqual([0, `The ${all} commands in the guild ${discord.guildId} were up to date.`]);
  expect(await registers({ global: true })).toEqual([0, `${all} commands registered everywhere.`]);
});

test('a token that Discord does not know is told', async () => {
  const [code, said] = await registers({ environment: { STEWARD_DISCORD_TOKEN: 'unknown' } });
  expect([code, said]).toEqual([1, expect.stringContaining('401')]);
});

test('the doctor sees the application, its channels and commands', async () => {
  const found = await examined();
  expect(found.map(({ state }) => state)).toEqual(found.map(() => 'ok'));
  expect(found.map(({ words }) => words).join('\n')).toContain('commands are registered');
});
