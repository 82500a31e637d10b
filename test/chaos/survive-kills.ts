import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { ThreadRef } from '../../src/threads/thread.ts';
import { badWeather } from './bad-weather.ts';
import type { ChaosCase } from './chaos-cases.ts';
import type { Crowds } from './crowd.ts';
import { crowdOnDiscord } from './crowd-on-discord.ts';
import { crowdOnGithub } from './crowd-on-github.ts';
import { crowdOnHub } from './crowd-on-hub.ts';
import { findMistakesEverywhere } from './find-mistakes-everywhere.ts';
import { freePort } from './free-port.ts';
import { killAtRandom } from './kill-at-random.ts';
import { onlyHub } from './only-hub.ts';
import { sandboxAddresses } from './sandbox-addresses.ts';
import { seededRandom } from './seeded-random.ts';
import { spawnSteward } from './spawn-steward.ts';

const quiet = z.object({ waitingEffects: z.literal(0), deadEffects: z.literal(0), openCases: z.literal(0) });

/** How long nothing may happen any more before the outcome is judged, and how long that may take after the last kill. */
const quietFor = 2_000;
const patience = 120_000;

export interface Survival {
  directory: string;
  cases: ChaosCase[];
  kills: number;
  /** See Killing. */
  served: number;
  /**
   * Whether the bot serves GitHub and Discord, too, and as long as it is killed answers and deliveries get lost and limits are hit;
   * else it serves the Hub only, in fair weather.
   */
  everywhere?: boolean;
  environment: NodeJS.ProcessEnv;
}

interface Play {
  crowds: Crowds;
  cases: ChaosCase[];
  /** From the first case to the last. */
  during: number;
  /** Filled with the threads of each case that was played to its end. */
  played: Map<ChaosCase, ThreadRef[]>;
}

/** Cases are played against a bot that is killed again and again; tells what is missing or doubled in the end. */
export async function surviveKills({ directory, cases, kills, served, everywhere = false, environment }: Survival) {
  const seed = Number(process.env.STEWARD_CHAOS_SEED ?? randomInt(2 ** 31));
  const data = join(directory, 'sandbox');
  const sandbox = spawnSteward(['sandbox', '--port', '0', '--pace', '1', '--json', '--data', data]);
  const address = sandboxAddresses.parse(await sandbox.ready);
  const discord = crowdOnDiscord(address);
  const crowds = { hub: crowdOnHub(address), github: crowdOnGithub(address), discord };
  const port = String(await freePort());
  const config = everywhere ? address.config : onlyHub(address.config);
  const args = ['start', '--config', config, '--data', join(directory, 'bot'), '--port', port, '--json'];
  try {
    // What was written before a bot's very first start is history to it.
    const first = spawnSteward(args, environment);
    await first.ready;
    await first.stop();
    const played = new Map<ChaosCase, ThreadRef[]>();
    const playing = playAll({ crowds, cases, during: kills * 1_300, played });
    const storm = everywhere ? badWeather(address, seededRandom(seed + 1)) : null;
    const { bot, log } = await killAtRandom({ args, environment, kills, served, random: seededRandom(seed) });
    const struck = (await storm?.ends()) ?? {};
    const end = Date.now() + patience;
    await Promise.race([playing, pause(patience)]);
    const stuck = await becomesQuiet(`http://127.0.0.1:${port}/readyz`, crowds, end);
    const mistakes = [...stuck, ...(await findMistakesEverywhere({ cases, played, crowds, discord }))];
    await bot.stop();
    return { seed, mistakes, struck, log: log + bot.errors() };
  } finally {
    await sandbox.stop();
  }
}

/** The cases begin one after the other. */
async function playAll({ crowds, cases, during, played }: Play): Promise<void> {
  const play = async (each: ChaosCase, index: number) => {
    await pause((index * during) / cases.length);
    played.set(each, await each.play(crowds[each.on ?? 'hub'], crowds));
  };
  await Promise.all(cases.map(play));
}

/** Nothing when the bot came to rest, else what it says of itself when patience ended. */
async function becomesQuiet(readyz: string, crowds: Crowds, end: number): Promise<string[]> {
  let writes = -1;
  for (;;) {
    const ready: unknown = await fetch(readyz)
      .then((answer) => answer.json())
      .catch(() => null);
    const logs = await Promise.all(Object.values(crowds).map((crowd) => crowd.writes()));
    const now = logs.flat().length;
    if (quiet.safeParse(ready).success && now === writes) return [];
    if (Date.now() > end) return [`it does not come to rest: ${JSON.stringify(ready)}`];
    writes = now;
    await pause(quietFor);
  }
}
