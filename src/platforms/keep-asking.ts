import type { Logger } from 'pino';
import { backoff } from '../backoff.ts';
import type { Clock } from '../clock.ts';
import type { SecretProblem } from '../secret-problem.ts';
import type { Platform } from '../threads/thread.ts';
import { PlatformFault } from './platform-fault.ts';
import type { PlatformTrouble } from './platform-trouble.ts';

export interface StartQuestion<Answer> {
  platform: Platform;
  /** `missing`: what operators have to do until all of the platform can be used; it is asked again until that is null. */
  ask(): Promise<{ answer: Answer; missing: string | null }>;
  /** Which secret the platform refuses, when that is what a fault says. */
  refusedSecret(fault: PlatformFault): SecretProblem | null;
  clock: Pick<Clock, 'now'>;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

export interface StartAnswer<Answer> {
  /** Throws PlatformFault 'unavailable' until the platform has answered once. */
  need(): Answer;
  trouble(): PlatformTrouble | null;
  /** Runs when the platform has answered: now and waited for if it has, else later, its faults logged. */
  once(run: (answer: Answer) => Promise<void>): Promise<void>;
  stop(): void;
}

/** A start waits so long for the first answer. */
const startWaitsMs = 10_000;
const longestPauseMs = 60_000;

/**
 * Asks a platform for what a start needs to know, until it answers: with growing pauses of a minute at most. Throws SecretProblem
 * when the first answer is that a secret is wrong; later that is logged, for the bot serves others by then.
 */
export async function keepAsking<Answer>(question: StartQuestion<Answer>): Promise<StartAnswer<Answer>> {
  const { platform, clock, log } = question;
  let known: { answer: Answer } | null = null;
  let trouble: PlatformTrouble | null = { platform, since: clock.now(), why: '' };
  let waiting: ((answer: Answer) => Promise<void>)[] = [];
  let tries = 0;
  let started = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function troubled(why: string, level: 'warn' | 'error'): void {
    if (trouble?.why !== why) log[level]({ platform, why }, 'a platform cannot be used; it is tried again');
    trouble = { platform, since: trouble?.since ?? clock.now(), why };
  }

  function answered(answer: Answer, missing: string | null): void {
    known = { answer };
    if (missing !== null) troubled(missing, 'warn');
    else {
      if (tries > 1) log.info({ platform }, 'a platform can be used now');
      trouble = null;
    }
    const runs = waiting;
    waiting = [];
    for (const run of runs) run(answer).catch((err: unknown) => log.warn({ err, platform }, 'not done at its start'));
  }

  async function ask(): Promise<void> {
    tries += 1;
    try {
      const { answer, missing } = await question.ask();
      if (!stopped) answered(answer, missing);
    } catch (fault) {
      const refused = fault instanceof PlatformFault ? question.refusedSecret(fault) : null;
      if (refused && !started) throw refused;
      if (refused) troubled(refused.message, 'error');
      else troubled(fault instanceof Error ? fault.message : String(fault), 'warn');
    }
    if (trouble !== null && !stopped) timer = setTimeout(ask, Math.min(backoff(tries), longestPauseMs)).unref();
  }

  let late: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    late = setTimeout(resolve, startWaitsMs);
  });
  await Promise.race([ask(), enough]).finally(() => clearTimeout(late));
  started = true;
  if (trouble?.why === '') troubled('no answer in time', 'warn');
  return {
    need() {
      if (known) return known.answer;
      throw new PlatformFault('unavailable', `${platform} cannot be used yet: ${trouble?.why}`, {
        outcome: 'not-applied',
      });
    },
    trouble: () => trouble,
    async once(run) {
      if (known) await run(known.answer);
      else waiting.push(run);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
