/** How much what is asked for counts beside that anything is asked for, both as log-odds, and how much they must be together. */
const intentCounts = 0.4;
const enough = 1.2;
/** An intent that is less likely is a guess. */
const guessBelow = 0.5;
/** The most that one of them can say, as a probability. */
const leastDoubt = 1e-4;

/** Whether something may start: `start` is how likely anything is asked for, `intent` how likely it is this. */
export function sureEnough({ start, intent }: { start: number; intent: number }): boolean {
  return intent >= guessBelow && logOdds(start) + intentCounts * logOdds(intent) >= enough;
}

function logOdds(probability: number): number {
  const bounded = Math.min(Math.max(probability, leastDoubt), 1 - leastDoubt);
  return Math.log(bounded / (1 - bounded));
}
