import { longestHours } from './longest-hours.ts';

/** Whether an evaluation that is said to run has run for longer than its size explains. An unknown start says nothing. */
export function ranTooLong({
  started,
  params,
  now,
}: {
  started: Date | null;
  /** Billions. */
  params: number | null;
  now: Date;
}): boolean {
  return started !== null && now.getTime() - started.getTime() > longestHours(params) * 3_600_000;
}
