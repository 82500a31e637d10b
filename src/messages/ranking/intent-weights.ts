import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Intent, intents } from '../understanding.ts';

/** What the ranker learned: for each feature one weight an intent, in the order of `intents`. */
export interface IntentWeights {
  intents: readonly Intent[];
  weights: ReadonlyMap<string, readonly number[]>;
}

const shape = z.object({
  intents: z.array(z.enum(intents)),
  hundredths: z.record(z.string(), z.string().regex(/^-?\d+(?: -?\d+)*$/)),
});

/** The weights of data/intent-weights.json, which `npm run train` writes. Read once, a table of this module like the phrases. */
export const intentWeights: IntentWeights = parseWeights(
  JSON.parse(readFileSync(new URL('../../../data/intent-weights.json', import.meta.url), 'utf8')),
);

function parseWeights(json: unknown): IntentWeights {
  const parsed = shape.parse(json);
  const weights = new Map(
    Object.entries(parsed.hundredths).map(([name, row]) => [name, row.split(' ').map((each) => Number(each) / 100)]),
  );
  return { intents: parsed.intents, weights };
}
