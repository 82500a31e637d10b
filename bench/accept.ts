import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './load.ts';
import { quantile } from './quantile.ts';
import { writeRows } from './row.ts';
import { type Started, startProcess } from './start-process.ts';
import { webhookBody } from './webhook-body.ts';

/** Requests of one round, and how many rounds each side gets, in turn. */
const requests = 500;
const rounds = 4;
const headers = { 'X-Webhook-Secret': 'sandbox-webhook-secret' };

interface Measured {
  perSecond: number;
  cpuMicroseconds: number;
  p99: number;
}

async function measure(server: Started, bodies: string[], connections: number): Promise<Measured> {
  const before = server.cpuSeconds();
  const { seconds, latencies } = await load({ url: String(server.said.url), headers, bodies, connections });
  const cpu = server.cpuSeconds() - before;
  return {
    perSecond: bodies.length / seconds,
    cpuMicroseconds: (cpu / bodies.length) * 1e6,
    p99: quantile(latencies, 0.99),
  };
}

/** Every thread new, or four of five deliveries about fifty busy threads. */
const mixes = {
  'all threads different': (number: number) => number,
  'four of five are repeats': (number: number) => (number % 5 === 0 ? number : 1 + (number % 50)),
};

const directory = mkdtempSync(join(tmpdir(), 'steward-accept-'));
const [floor, steward] = await Promise.all([
  startProcess([join(import.meta.dirname, 'accept-floor.ts'), directory]),
  startProcess([join(import.meta.dirname, 'accept-desk.ts'), directory]),
]);
if (steward.said.durable !== true) throw new Error('the store is not durable here: the figures would mean nothing');

let sent = 100;
for (const connections of [1, 16]) {
  for (const [mix, threadOf] of Object.entries(mixes)) {
    const results: Record<'steward' | 'floor', Measured[]> = { steward: [], floor: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const bodies = Array.from({ length: requests }, () => webhookBody(threadOf(++sent), sent));
      const floorResult = await measure(floor, bodies, connections);
      const stewardResult = await measure(steward, bodies, connections);
      if (round === 0) continue;
      results.floor.push(floorResult);
      results.steward.push(stewardResult);
    }
    const what = `accept, ${connections} connection${connections > 1 ? 's' : ''}, ${mix}`;
    const row = (name: string, unit: string, key: keyof Measured) => ({
      ...{ what: `${what}: ${name}`, unit },
      steward: quantile(
        results.steward.map((result) => result[key]),
        0.5,
      ),
      floor: quantile(
        results.floor.map((result) => result[key]),
        0.5,
      ),
    });
    writeRows([
      row('hints', '/s', 'perSecond'),
      row('server CPU for each', 'µs', 'cpuMicroseconds'),
      row('slowest in a hundred', 'ms', 'p99'),
    ]);
  }
}
await Promise.all([floor.stop(), steward.stop()]);
rmSync(directory, { recursive: true });
