import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { openSandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { openHttpCounterpart } from '../../src/sandbox/orchestrators/open-http-counterpart.ts';
import { sandboxConfiguration } from '../../src/sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../../src/sandbox/seed/sandbox-seed.ts';
import { crowdOnHub } from './crowd-on-hub.ts';
import { findRepeats } from './find-repeats.ts';
import { sees } from './sees.ts';
import { spawnSteward } from './spawn-steward.ts';

const clock = () => new Date();
const path = (model: string) => `olivia-owner/${model}_eval_request_False_bfloat16_Original.json`;

/** `ordered`: whether the order was taken when the bot died; its answer never arrives. */
const deaths = [
  { model: 'swift-1b', ordered: true },
  { model: 'swift-13b', ordered: false },
  { model: 'swift-3b', ordered: true },
  { model: 'swift-70b', ordered: false },
];

test('killed between an order and its record, the bot orders one job for each approval', {
  timeout: 240_000,
}, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'steward-kill-orders-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const counterpart = await openHttpCounterpart({ secrets: ['a secret'], now: clock });
  onTestFinished(() => counterpart.close());
  const hub = await openSandboxHub({ directory: null, port: 0, clock, seed: sandboxSeed({ all: false }) });
  onTestFinished(() => hub.close());
  const { boards, ...standard } = sandboxConfiguration({ hub: hub.url, token: hub.tokens['steward-bot'] ?? '' });
  const orchestrator = { kind: 'http', url: counterpart.url };
  const config = join(directory, 'steward.yaml');
  writeFileSync(config, stringify({ ...standard, boards: boards.map((board) => ({ ...board, orchestrator })) }));
  const start = async () => {
    const args = ['start', '--config', config, '--data', directory, '--port', '0', '--json'];
    const bot = spawnSteward(args, { STEWARD_ORCHESTRATOR_SECRETS: 'a secret' });
    onTestFinished(() => bot.kill());
    expect(await bot.ready, bot.errors()).not.toBeNull();
    return bot;
  };
  const crowd = crowdOnHub({ hub: hub.url, control: hub.controlUrl, tokens: hub.tokens });
  const edits = async (model: string) =>
    (await crowd.writes()).filter(({ kind, applied, body }) => {
      return kind === 'commit' && applied && JSON.stringify(body).includes(`"${path(model)}"`);
    });
  const jobsFor = (model: string) => counterpart.jobs.filter((job) => job.path === path(model));

  let bot = await start();
  const threads = [];
  for (const { model, ordered } of deaths) {
    const thread = await crowd.opens('olivia-owner', 'It failed', `/report olivia-owner/${model}`);
    threads.push(thread);
    const { id } = await sees(crowd, thread, /waits for a maintainer/);
    // The answer is held back, of an order that was taken or is lost.
    counterpart.faults.add({ method: 'POST', status: null, after: ordered });
    await crowd.reacts('mira-maintainer', thread, id);
    while ((ordered ? jobsFor(model) : await edits(model)).length === 0) await pause(10);
    await bot.kill();
    bot = await start();
  }
  for (const thread of threads) await sees(crowd, thread, /in the queue as job/);
  await bot.stop();
  for (const { model } of deaths) {
    expect(jobsFor(model), model).toHaveLength(1);
    expect(await edits(model), model).toHaveLength(1);
  }
  expect(findRepeats(await crowd.writes(), crowd)).toEqual([]);
});
