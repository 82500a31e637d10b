import type { Signal } from './find-signals.ts';
import type { Intent } from './understanding.ts';

/** The intents that words alone can speak for. */
export interface Scores {
  failure_report: number;
  submission: number;
  status_question: number;
  removal: number;
  rename: number;
  flag: number;
  flag_appeal: number;
  faq_question: number;
}

const titleFactor = 0.7;

/** How strongly the words speak for each intent: every rule counts once, in the title (its first `titleEnd` letters) a little less. */
export function scoreIntents(signals: readonly Signal[], titleEnd: number): Scores {
  const scores: Scores = {
    failure_report: 0,
    submission: 0,
    status_question: 0,
    removal: 0,
    rename: 0,
    flag: 0,
    flag_appeal: 0,
    faq_question: 0,
  };
  const best = new Map<string, { says: Signal['says']; strength: number }>();
  for (const { rule, says, weight, start } of signals) {
    const strength = weight * (start < titleEnd ? titleFactor : 1);
    if (strength > (best.get(rule)?.strength ?? 0)) best.set(rule, { says, strength });
  }
  for (const { says, strength } of best.values()) if (isTopic(says, scores)) scores[says] += strength;
  if (scores.flag_appeal > 0) scores.flag = Math.min(scores.flag, scores.flag_appeal / 2);
  return scores;
}

/** The strongest intent, 'other' when nothing reaches the threshold. */
export function strongest(scores: Scores, threshold: number): { intent: Intent; score: number } {
  let found: { intent: Intent; score: number } = { intent: 'other', score: 0 };
  for (const [topic, score] of Object.entries(scores)) {
    if (score >= threshold && score > found.score && isTopic(topic, scores)) found = { intent: topic, score };
  }
  return found;
}

function isTopic(says: string, scores: Scores): says is keyof Scores {
  return says in scores;
}
