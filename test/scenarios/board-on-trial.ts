import { pino } from 'pino';
import { handlers } from '../../handlers/index.ts';
import { configurationSchema } from '../../src/boards/board.ts';
import type { Clock } from '../../src/clock.ts';
import { runEvaluator } from '../../src/sandbox/evaluator/run-evaluator.ts';
import type { HubSeed } from '../../src/sandbox/hub/hub-seed.ts';
import { openSandboxHub, type SandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { sandboxConfiguration } from '../../src/sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../../src/sandbox/seed/sandbox-seed.ts';
import { readSecrets } from '../../src/secrets.ts';
import { type Bot, startBot } from '../../src/start-bot.ts';
import { emptyStoreImage } from '../empty-store-image.ts';

/** A whole sandbox and a whole bot in this process, with the real clients between them and one clock that the test moves. */
export interface BoardOnTrial {
  sandbox: SandboxHub;
  bot: Bot;
  clock: TrialClock;
  /** One pass of the evaluation backend: the first launches what waits, the next ends it. */
  evaluate(): Promise<void>;
  /** Warnings and faults the bot logged; a scenario that leaves any fails. */
  complaints: string[];
  close(): Promise<void>;
}

export interface TrialClock extends Clock {
  forward(milliseconds: number): void;
}

const start = Date.parse('2026-11-21T12:00:00Z');

export type BoardChanges = Partial<ReturnType<typeof sandboxConfiguration>['boards'][number]>;

/** One more board of the same deployment, and what the Hub holds for it. */
export interface SecondBoard {
  configuration: ReturnType<typeof sandboxConfiguration>['boards'][number];
  organisations: NonNullable<HubSeed['organisations']>;
  repos: NonNullable<HubSeed['repos']>;
}

export async function openBoardOnTrial(changes: BoardChanges = {}, second?: SecondBoard): Promise<BoardOnTrial> {
  const clock = trialClock();
  const complaints: string[] = [];
  const sandbox = await openSandboxHub({
    ...{ directory: null, port: 0, clock: clock.now, seed: seedWith(second) },
    onDefect: (defect) => complaints.push(`sandbox: ${String(defect)}`),
  });
  const standard = sandboxConfiguration({ hub: sandbox.url, token: sandbox.tokens['steward-bot'] ?? '' });
  const configuration = configurationSchema.parse({
    ...standard,
    boards: [
      ...standard.boards.map((board) => ({
        ...board,
        ...changes,
        submissions: { ...board.submissions, ...changes.submissions },
      })),
      ...(second ? [second.configuration] : []),
    ],
  });
  const log = pino(
    { level: 'warn' },
    {
      write(line: string) {
        // Sockets are closed now and then on a busy machine; a read that is tried again is no fault.
        if (!line.includes('trying again"')) complaints.push(line);
      },
    },
  );
  const secrets = readSecrets({}, configuration);
  const bot = await startBot({
    configuration,
    secrets,
    handlers,
    directory: null,
    image: emptyStoreImage(),
    port: 0,
    host: '127.0.0.1',
    clock,
    log,
  });
  const evaluator = runEvaluator({
    hubUrl: sandbox.url,
    token: sandbox.tokens.evaluator ?? '',
    clock: clock.now,
    pace: 0,
    atOnce: 100,
    log: () => undefined,
  });
  return {
    ...{ sandbox, bot, clock, complaints },
    evaluate: () => evaluator.tick(),
    async close() {
      await evaluator.stop();
      await bot.stop();
      await sandbox.close();
    },
  };
}

function seedWith(second?: SecondBoard): HubSeed {
  const seed = sandboxSeed({ all: false });
  if (!second) return seed;
  return {
    ...seed,
    organisations: [...(seed.organisations ?? []), ...second.organisations],
    repos: [...(seed.repos ?? []), ...second.repos],
  };
}

function trialClock(): TrialClock {
  let now = start;
  return {
    now: () => new Date(now),
    forward(milliseconds) {
      now += milliseconds;
    },
    sleep: () => Promise.resolve(),
  };
}
