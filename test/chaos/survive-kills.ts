import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { ThreadRef } from '../../src/threads/thread.ts';
import type { ChaosCase } from './chaos-cases.ts';
import { type Crowd, crowdOf } from './crowd.ts';
import { findMistakes, findRepeats } from './find-mistakes.ts';
import { freePort } from './free-port.ts';
import { killAtRandom } from './kill-at-random.ts';
import { seededRandom } from './seeded-random.ts';
import { spawnSteward } from './spawn-steward.ts';
import { twentyCases } from './twenty-cases.ts';

const addresses = z.object({
  hub: z.string(),
  control: z.string(),
  tokens: z.record(z.string(), z.string()),
  config: z.string(),
});
const quiet = z.object({ waitingEffects: z.literal(0), deadEffects: z.literal(0), openCases: z.literal(0) });

/** How long nothing may happen any more before the outcome is judged, and how long that may take after the last kill. */
const quietFor = 2_000;
const patience = 60_000;

export interface Survival {
  directory: string;
  kills: number;
  environment: NodeJS.ProcessEnv;
}

interface Play {
  crowd: Crowd;
  kills: number;
  /** Filled with the threads of each case that was played to its end. */
  played: Map<ChaosCase, ThreadRef[]>;
}

/** Twenty cases are played against a bot that is killed again and again; tells what is missing or doubled in the end. */
export async function surviveKills({ directory, kills, environment }: Survival) {
  const seed = Number(process.env.STEWARD_CHAOS_SEED ?? randomInt(2 ** 31));
  const sandbox = spawnSteward([
    'sandbox',
    '--port',
    '0',
    '--pace',
    '1',
    '--json',
    '--data',
    join(directory, 'sandbox'),
  ]);
  const address = addresses.parse(await sandbox.ready);
  const crowd = crowdOf(address);
  const port = String(await freePort());
  const args = ['start', '--config', address.config, '--data', join(directory, 'bot'), '--port', port, '--json'];
  try {
    // What was written before a bot's very first start is history to it.
    const first = spawnSteward(args, environment);
    await first.ready;
    await first.stop();
    const played = new Map<ChaosCase, ThreadRef[]>();
    const playing = playAll({ crowd, kills, played });
    const { bot, log } = await killAtRandom({ args, environment, kills, random: seededRandom(seed) });
    const end = Date.now() + patience;
    await Promise.race([playing, pause(patience)]);
    const stuck = await becomesQuiet(`http://127.0.0.1:${port}/readyz`, crowd, end);
    const wrong = await Promise.all(twentyCases.map((each) => findMistakes(each, played.get(each) ?? [], crowd)));
    const mistakes = [...stuck, ...wrong.flat(), ...findRepeats(await crowd.writes(), twentyCases)];
    await bot.stop();
    return { seed, mistakes, log: log + bot.errors() };
  } finally {
    await sandbox.stop();
  }
}

/** The cases begin one after the other, spread over the kills. */
async function playAll({ crowd, kills, played }: Play): Promise<void> {
  const play = async (each: ChaosCase, index: number) => {
    await pause((index * kills * 1_300) / twentyCases.length);
    played.set(each, await each.play(crowd));
  };
  await Promise.all(twentyCases.map(play));
}

/** Nothing when the bot came to rest, else what it says of itself when patience ended. */
async function becomesQuiet(readyz: string, crowd: Crowd, end: number): Promise<string[]> {
  let writes = -1;
  for (;;) {
    const ready: unknown = await fetch(readyz)
      .then((answer) => answer.json())
      .catch(() => null);
    const now = (await crowd.writes()).length;
    if (quiet.safeParse(ready).success && now === writes) return [];
    if (Date.now() > end) return [`it does not come to rest: ${JSON.stringify(ready)}`];
    writes = now;
    await pause(quietFor);
  }
}
