import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Intent, intents } from '../understanding.ts';
import { type Meaning, meanings } from './choose-targets.ts';
import { type DecisionTime, decisionTimes } from './decision-time.ts';
import { type Start, starts } from './likely-to-start.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

/** What users and owners ask for, whether anything may start on it, for which of the models that they name, and what maintainers' replies decide: tables of this module like the phrases, written by `npm run train`. */
export const intentWeights: LinearModel<Intent> = readWeights('intent-weights.json', z.enum(intents));
export const startWeights: LinearModel<Start> = readWeights('start-weights.json', z.enum(starts));
export const targetWeights: LinearModel<Meaning> = readWeights('target-weights.json', z.enum(meanings));
export const decisionWeights: LinearModel<DecisionTime> = readWeights('decision-weights.json', z.enum(decisionTimes));

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
