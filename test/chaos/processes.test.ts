import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { crowdOnHub } from './crowd-on-hub.ts';
import { freePort } from './free-port.ts';
import { type SandboxAddresses, sandboxAddresses } from './sandbox-addresses.ts';
import { sees } from './sees.ts';
import { type Spawned, spawnSteward } from './spawn-steward.ts';

const directory = mkdtempSync(join(tmpdir(), 'steward-processes-'));
let sandbox: Spawned;
let address: SandboxAddresses;
let args: string[];

beforeAll(async () => {
  sandbox = spawnSteward(['sandbox', '--port', '0', '--pace', '1', '--json', '--data', join(directory, 'sandbox')]);
  address = sandboxAddresses.parse(await sandbox.ready);
  const port = String(await freePort());
  args = ['start', '--config', address.config, '--data', join(directory, 'bot'), '--port', port, '--json'];
});

afterAll(async () => {
  await sandbox.stop();
  rmSync(directory, { recursive: true });
});

test('SIGTERM lets the bot finish what it does; what came meanwhile is answered after the next start', async () => {
  const crowd = crowdOnHub(address);
  const first = spawnSteward(args);
  await first.ready;
  const before = await crowd.opens('sam-stranger', 'A question', '/help');
  expect(await first.stop()).toBe(0);
  const meanwhile = await crowd.opens('sam-stranger', 'Another question', '/help');
  const second = spawnSteward(args);
  await second.ready;
  await Promise.all([sees(crowd, before, /submit/), sees(crowd, meanwhile, /submit/)]);
  expect(await second.stop()).toBe(0);
});

test('a second bot on the same data is refused and told what to do', async () => {
  const first = spawnSteward(args);
  await first.ready;
  const second = spawnSteward(args.map((arg, index) => (args[index - 1] === '--port' ? '0' : arg)));
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(/in use by another Steward\. Stop that one, or start this one with another --data/);
  expect(await first.stop()).toBe(0);
});

test('while a webhook secret is replaced, the new and the old one are accepted', async () => {
  const bot = spawnSteward(args, { STEWARD_HUB_WEBHOOK_SECRETS: 'the-new-one,the-old-one' });
  const { url } = z.object({ url: z.string() }).parse(await bot.ready);
  const deliver = (secret: string) =>
    fetch(`${url}/webhooks/hub`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Webhook-Secret': secret },
      body: '{}',
    });
  expect((await deliver('the-new-one')).status).toBe(200);
  expect((await deliver('the-old-one')).status).toBe(200);
  expect((await deliver('one-before-that')).status).toBe(403);
  await bot.stop();
});
