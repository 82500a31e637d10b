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
/** Further rules for the same intent mostly see the same words again. */
const supportFactor = 0.35;

/**
 * How strongly the words speak for each intent: every rule counts once, the strongest fully. Who says that a model failed and asks to
 * evaluate it, misses it or asks how reports a failure. In the title (its first `titleEnd` letters) words count a little less.
 */
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
  for (const topic of Object.keys(scores)) {
    if (!isTopic(topic, scores)) continue;
    const strengths = [...best.values()].filter(({ says }) => says === topic).map(({ strength }) => strength);
    const most = Math.max(0, ...strengths);
    scores[topic] = most + supportFactor * (strengths.reduce((sum, strength) => sum + strength, 0) - most);
  }
  if (says(best, 'says-failed')) {
    if (!says(best, 'form-refused')) scores.submission /= 2;
    scores.status_question *= 0.75;
    scores.faq_question /= 2;
  }
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

function says(best: ReadonlyMap<string, { strength: number }>, rule: string): boolean {
  return (best.get(rule)?.strength ?? 0) >= 3;
}

function isTopic(says: string, scores: Scores): says is keyof Scores {
  return says in scores;
}
