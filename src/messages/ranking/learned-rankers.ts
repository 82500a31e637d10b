import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { intents } from '../understanding.ts';
import { meanings } from './choose-targets.ts';
import { decisionTimes } from './decision-time.ts';
import { starts } from './likely-to-start.ts';
import { type LinearModel, linearModel } from './linear-model.ts';
import type { Rankers } from './rankers.ts';

/** Tables of this module like the phrases, written by `npm run train`. */
export const learnedRankers: Rankers = {
  intents: readWeights('intent-weights.json', z.enum(intents)),
  starts: readWeights('start-weights.json', z.enum(starts)),
  targets: readWeights('target-weights.json', z.enum(meanings)),
  decisions: readWeights('decision-weights.json', z.enum(decisionTimes)),
};

function readWeights<Label extends string>(file: string, label: z.ZodType<Label>): LinearModel<Label> {
  const row = z.string().regex(/^-?\d+(?: -?\d+)*$/);
  const shape = z.object({ labels: z.array(label), hundredths: z.record(z.string(), z.record(z.string(), row)) });
  const json = shape.parse(JSON.parse(readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8')));
  const rows = new Map(
    Object.entries(json.hundredths).map(([group, rows]) => [
      group,
      new Map(Object.entries(rows).map(([word, row]) => [word, row.split(' ').map(Number)])),
    ]),
  );
  return linearModel(json.labels, rows);
}
