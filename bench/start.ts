import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { quantile } from './quantile.ts';
import { writeRows } from './row.ts';
import { type Started, startProcess } from './start-process.ts';

/** Starts of each kind, in turn with the floor's. */
const starts = 3;
const restSeconds = 30;
const watchedSeconds = 30;

const directory = mkdtempSync(join(tmpdir(), 'steward-start-'));
const program = join(import.meta.dirname, '../src/steward.ts');
const sandbox = await startProcess([
  ...[program, 'sandbox', '--port', '0', '--data', join(directory, 'sandbox'), '--pace', '3600', '--json'],
]);
const { hub, config, tokens } = z
  .object({ hub: z.string(), config: z.string(), tokens: z.record(z.string(), z.string()) })
  .parse(sandbox.said);
const startSteward = (data: string) =>
  startProcess([program, 'start', '--config', config, '--data', join(directory, data), '--port', '0', '--json']);
const startFloor = () =>
  startProcess([join(import.meta.dirname, 'reply-floor.ts'), hub, tokens['noor-maintainer'] ?? '']);

async function startTime(starting: Promise<Started>): Promise<number> {
  const { readyMs, stop } = await starting;
  await stop();
  return readyMs;
}

const times: Record<'first' | 'later' | 'floor', number[]> = { first: [], later: [], floor: [] };
for (let round = 0; round < starts; round += 1) {
  times.floor.push(await startTime(startFloor()));
  times.first.push(await startTime(startSteward(`bot-${round}`)));
  times.later.push(await startTime(startSteward(`bot-${round}`)));
}
const floorStart = quantile(times.floor, 0.5);
writeRows([
  { what: 'first start until ready', steward: quantile(times.first, 0.5), floor: floorStart, unit: 'ms' },
  { what: 'later start until ready', steward: quantile(times.later, 0.5), floor: floorStart, unit: 'ms' },
]);

const [steward, floor] = [await startSteward('bot-0'), await startFloor()];
await pause(restSeconds * 1000);
const before = { steward: steward.cpuSeconds(), floor: floor.cpuSeconds() };
await pause(watchedSeconds * 1000);
const cpu = (used: number) => (used / watchedSeconds) * 100;
writeRows([
  {
    ...{ what: `memory after ${restSeconds} s of rest (RSS)`, unit: 'MB' },
    ...{ steward: steward.residentMegabytes(), floor: floor.residentMegabytes() },
  },
  {
    ...{ what: 'memory at most since the start (RSS)', unit: 'MB' },
    ...{ steward: steward.peakMegabytes(), floor: floor.peakMegabytes() },
  },
  {
    ...{ what: `CPU at rest, over ${watchedSeconds} s`, unit: '% of a core' },
    ...{ steward: cpu(steward.cpuSeconds() - before.steward), floor: cpu(floor.cpuSeconds() - before.floor) },
  },
]);
await Promise.all([steward.stop(), floor.stop()]);
await sandbox.stop();
rmSync(directory, { recursive: true });
