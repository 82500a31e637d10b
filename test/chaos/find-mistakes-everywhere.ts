import type { ThreadRef } from '../../src/threads/thread.ts';
import type { ChaosCase } from './chaos-cases.ts';
import type { Crowds } from './crowd.ts';
import type { DiscordCrowd } from './crowd-on-discord.ts';
import { findDiscordMistakes } from './find-discord-mistakes.ts';
import { findMistakes } from './find-mistakes.ts';
import { findRepeats } from './find-repeats.ts';
import { findWrongCommits } from './find-wrong-commits.ts';
import { findWrongDiscussions } from './find-wrong-discussions.ts';

interface Outcome {
  cases: ChaosCase[];
  played: ReadonlyMap<ChaosCase, ThreadRef[]>;
  crowds: Crowds;
  discord: DiscordCrowd;
}

/** Everything that is missing, doubled or too much after all cases, by what people see and by the sandbox's own logs. */
export async function findMistakesEverywhere({ cases, played, crowds, discord }: Outcome): Promise<string[]> {
  const { hub, github } = crowds;
  const refs = [...played.values()].flat().filter(({ platform }) => platform === 'discord');
  const wrong = await Promise.all(cases.map((each) => findMistakes(each, played.get(each) ?? [], crowds)));
  const onHub = await hub.writes();
  return [
    ...wrong.flat(),
    ...findRepeats(onHub, hub),
    ...findRepeats(await github.writes(), github),
    ...(await findDiscordMistakes(refs, discord)),
    ...findWrongCommits(onHub, cases, hub.bot),
    ...(await findWrongDiscussions(onHub, cases, hub)),
  ];
}
