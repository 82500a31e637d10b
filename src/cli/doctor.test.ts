import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openSandboxHub, type SandboxHub } from '../sandbox/hub/open-sandbox-hub.ts';
import { sandboxConfiguration } from '../sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../sandbox/seed/sandbox-seed.ts';
import { doctor } from './doctor.ts';

const directory = mkdtempSync(join(tmpdir(), 'steward-doctor-'));
let sandbox: SandboxHub;
beforeAll(async () => {
  const seed = sandboxSeed({ all: false });
  sandbox = await openSandboxHub({ directory: null, port: 0, clock: () => new Date(), seed });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});

async function examine(login: string, change: (text: string) => string = (text) => text) {
  const config = join(directory, 'steward.yaml');
  writeFileSync(
    config,
    change(stringify(sandboxConfiguration({ hub: sandbox.url, token: sandbox.tokens[login] ?? '' }))),
  );
  const lines: string[] = [];
  const code = await doctor({ config, data: directory, environment: {}, write: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
}

test('finds nothing wrong with a sandbox', async () => {
  const { code, said } = await examine('steward-bot');
  expect(said).not.toContain('✗');
  expect(said).toContain('knows it as steward-bot');
  expect(code).toBe(0);
});

test.each([
  { what: 'an account without write access', login: 'sam-stranger', words: /✗ .*no write access to .*requests/ },
  { what: 'a token the Hub does not know', login: 'nobody', words: /✗ / },
])('$what is told and makes the exit code 1', async ({ login, words }) => {
  const { code, said } = await examine(login, (text) =>
    text.replace("token: ''", 'token: hf_unknown').replace('token: ""', 'token: hf_unknown'),
  );
  expect(said).toMatch(words);
  expect(code).toBe(1);
});

test('a configuration with a mistake is told by its line', async () => {
  const { code, said } = await examine('steward-bot', (text) => text.replace('title:', 'titel:'));
  expect(said).toMatch(/✗ configuration .*steward\.yaml/);
  expect(code).toBe(1);
});
