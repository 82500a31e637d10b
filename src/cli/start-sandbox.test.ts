import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfiguration } from '../boards/load-configuration.ts';
import { readSecrets } from '../secrets.ts';
import { startSandbox } from './start-sandbox.ts';

const anyPorts = { hub: 0, github: 0, discord: 0, page: 0 };

test('a sandbox comes back where it was, with the same keys, and its configuration opens all of it', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'start-sandbox-'));
  const options = { ports: anyPorts, directory, all: false, pace: 3_600, verbs: [], log: () => undefined };
  const first = await startSandbox(options);
  const written = () => {
    const loaded = loadConfiguration(readFileSync(first.addresses.config, 'utf8'), first.addresses.config);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return readSecrets({}, loaded.configuration);
  };
  const secrets = written();
  expect(secrets.github?.appId).toMatch(/^\d+$/);
  expect(secrets.discord?.token).not.toBe('');
  await first.close();

  const second = await startSandbox(options);
  expect(second.addresses).toEqual(first.addresses);
  expect(written()).toEqual(secrets);
  const users = await fetch(`${second.addresses.discord.control}/users`);
  expect(await users.json()).toContainEqual(expect.objectContaining({ login: 'olivia-owner' }));
  await second.close();
  rmSync(directory, { recursive: true });
});
