const shortest = 24;
const longest = 72;
/** From this size on the longest time is legal: evaluations of 70B models have taken 71 hours. */
const largestBillions = 70;

/**
 * How many hours an evaluation may run before it counts as stuck, by size in billions of parameters; an unknown size gets
 * the longest. The board's rows tell hours by their CO₂ (hours = kg / (5.6 kW × 0.2698 kg/kWh), leaderboard-domain.md §3):
 * nearly all models below 10B needed under a day and the largest up to three. A day is the least, because start times are
 * the backend's local time without a zone.
 */
export function longestHours(billions: number | null): number {
  if (billions === null || !(billions > 0)) return longest;
  return shortest + (longest - shortest) * Math.min(1, billions / largestBillions);
}
