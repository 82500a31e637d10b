import type { Clock } from '../../../clock.ts';

export interface ManualClock extends Clock {
  slept: number[];
}

/** A clock that moves only when somebody sleeps, and then at once. */
export function manualClock(start = '2026-11-21T12:00:00.000Z'): ManualClock {
  let time = Date.parse(start);
  const slept: number[] = [];
  return {
    now: () => new Date(time),
    async sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
    },
    slept,
  };
}
