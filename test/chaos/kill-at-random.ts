import { setTimeout as pause } from 'node:timers/promises';
import { type Spawned, spawnSteward } from './spawn-steward.ts';

export interface Killing {
  /** The bot's arguments. */
  args: string[];
  environment?: NodeJS.ProcessEnv;
  kills: number;
  /** Share of the bots that may serve before their time runs; the others may die while they start. */
  served: number;
  random: () => number;
}

/** A bot lives from 0.3 to 2.3 s: some die while they start, most in the middle of their work. */
const shortest = 300;
const longest = 2_300;

/** Starts the bot and kills it, again and again. Resolves to one that is left alone, with everything all of them complained about. */
export async function killAtRandom({
  args,
  environment,
  kills,
  served,
  random,
}: Killing): Promise<{ bot: Spawned; log: string }> {
  const log: string[] = [];
  for (let killed = 0; killed < kills; killed += 1) {
    const bot = spawnSteward(args, environment);
    if (random() < served) await bot.ready;
    const late = await Promise.race([bot.ended.then(() => true), pause(shortest + random() * (longest - shortest))]);
    if (late === true) throw new Error(`the bot ended by itself:\n${bot.errors()}`);
    await bot.kill();
    log.push(bot.errors());
  }
  return { bot: spawnSteward(args, environment), log: log.join('') };
}
