import type { Mention } from '../find-mentions.ts';
import type { Reading } from '../reading.ts';
import { targetsByRules } from '../targets-by-rules.ts';
import type { Intent } from '../understanding.ts';
import type { LinearModel } from './linear-model.ts';
import { mentionFeatures } from './mention-features.ts';
import { rankLabels } from './rank-labels.ts';

/** Whether something is asked for a model that is named. */
export const meanings = ['target', 'beside'] as const;
export type Meaning = (typeof meanings)[number];

/** From this probability on a model is meant. */
const meantFrom = 0.5;
/** A longer list is meant as the rules take it. */
const mostWeighed = 60;

/**
 * Of several models that a message names, those that something is asked for; the likeliest when all are doubtful. What the rules take for targets is
 * one reason among others. Talk and questions about the board ask nothing for them, and of a rename's names the rules tell old and new.
 */
export function chooseTargets(reading: Reading, intent: Intent, weights: LinearModel<Meaning>): Mention[] {
  const targets = targetsByRules(reading, intent);
  if (intent === 'other' || intent === 'faq_question' || intent === 'rename') return targets;
  const named = reading.prose.mentions.filter(({ model }) => model !== null);
  const models = new Set(named.map(modelOf));
  if (models.size < 2 || named.length > mostWeighed || targets.length === 0) return targets;
  const likely = new Map<string, number>();
  const byRules = new Set(targets.map(modelOf));
  for (const { model, features } of mentionFeatures(reading, { intent, targets: byRules })) {
    const meant = rankLabels(features, weights).ranked.find(({ label }) => label === 'target')?.logarithm ?? 0;
    likely.set(model, Math.max(likely.get(model) ?? Number.NEGATIVE_INFINITY, meant));
  }
  const least = Math.min(Math.log(meantFrom), Math.max(...likely.values()));
  return named.filter((mention) => (likely.get(modelOf(mention)) ?? Number.NEGATIVE_INFINITY) >= least);
}

function modelOf({ model }: Mention): string {
  return model?.toLowerCase() ?? '';
}
