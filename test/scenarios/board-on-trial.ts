import { pino } from 'pino';
import { handlers } from '../../handlers/index.ts';
import { type Configuration, configurationSchema } from '../../src/boards/configuration.ts';
import type { Clock } from '../../src/clock.ts';
import { runEvaluator } from '../../src/sandbox/evaluator/run-evaluator.ts';
import type { HubSeed } from '../../src/sandbox/hub/hub-seed.ts';
import { openSandboxHub, type SandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { sandboxConfiguration } from '../../src/sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../../src/sandbox/seed/sandbox-seed.ts';
import { readSecrets } from '../../src/secrets.ts';
import { type Bot, startBot } from '../../src/start-bot.ts';
import { newStoreImage } from '../new-store-image.ts';
import { onHub } from './platforms/hub.ts';
import type { OpenTrialGround, TrialGround, TrialPlatform } from './platforms/trial-platform.ts';

/** A whole sandbox and a whole bot in this process, with the real clients between them and one clock that the test moves. */
export interface BoardOnTrial {
  sandbox: SandboxHub;
  bot: Bot;
  /** Where people write first of all. */
  platform: TrialPlatform;
  /** Everywhere else, too; the Hub is among them also when the board has no place there. */
  platforms: readonly TrialPlatform[];
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

type SandboxBoard = ReturnType<typeof sandboxConfiguration>['boards'][number];

/** Settings that differ from the sandbox's board; a board may have no table. */
export type BoardChanges = Omit<Partial<SandboxBoard>, 'contents'> & { contents?: string | undefined };

/** One more board of the same deployment, and what the Hub holds for it. */
export interface SecondBoard {
  configuration: ReturnType<typeof sandboxConfiguration>['boards'][number];
  organisations: NonNullable<HubSeed['organisations']>;
  repos: NonNullable<HubSeed['repos']>;
}

export interface TrialOptions {
  environment?: NodeJS.ProcessEnv;
  /** The platform that the board is on; left out: the Hub. A list: on the Hub and on all of these, people write on the first. */
  on?: OpenTrialGround | readonly OpenTrialGround[] | undefined;
}

export async function openBoardOnTrial(
  changes: BoardChanges = {},
  second?: SecondBoard,
  { environment = {}, on }: TrialOptions = {},
): Promise<BoardOnTrial> {
  const clock = trialClock();
  const complaints: string[] = [];
  const open = Array.isArray(on) ? on : on ? [on] : [];
  const complain = (defect: unknown) => complaints.push(String(defect));
  const grounds: TrialGround[] = await Promise.all(open.map((each) => each({ clock, complain })));
  const sandbox = await openSandboxHub({
    ...{ directory: null, port: 0, clock: clock.now, seed: seedWith(second) },
    onDefect: (defect) => complaints.push(`sandbox: ${String(defect)}`),
  });
  const standard = sandboxConfiguration({ hub: sandbox.url, token: sandbox.tokens['steward-bot'] ?? '' });
  const parsed = configurationSchema.parse({
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
  const configured = grounds.reduce((standing, ground) => ground.configure(standing), parsed);
  const configuration = Array.isArray(on) ? withSpaces(configured, parsed) : configured;
  const log = pino(
    { level: 'warn' },
    {
      write(line: string) {
        // Sockets are closed now and then on a busy machine; a read that is tried again is no fault.
        if (!line.includes('trying again"')) complaints.push(line);
      },
    },
  );
  const secrets = readSecrets(environment, configuration);
  const bot = await startBot({
    configuration,
    secrets,
    handlers,
    directory: null,
    image: newStoreImage(),
    port: 0,
    host: '127.0.0.1',
    clock,
    random: countedBytes(),
    log,
  });
  // What is due by time at the start is over before anybody writes; from then on it waits for the test's clock.
  await bot.clockwork.tick();
  const evaluator = runEvaluator({
    hubUrl: sandbox.url,
    token: sandbox.tokens.evaluator ?? '',
    clock: clock.now,
    pace: 0,
    atOnce: 100,
    log: () => undefined,
  });
  const hub = onHub(sandbox, bot);
  const platforms = [...(await Promise.all(grounds.map((ground) => ground.meet(bot)))), hub];
  return {
    ...{ sandbox, bot, clock, complaints, platforms },
    platform: platforms[0] ?? hub,
    evaluate: () => evaluator.tick(),
    async close() {
      await evaluator.stop();
      await bot.stop();
      await Promise.all([sandbox.close(), ...grounds.map((ground) => ground.close())]);
    },
  };
}

/** Each ground makes itself the only place; a board on several keeps its Space. */
function withSpaces(configuration: Configuration, { boards: standard }: Configuration): Configuration {
  const boards = configuration.boards.map((board, index) => ({ ...board, spaces: standard[index]?.spaces ?? [] }));
  return { ...configuration, boards };
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

/** Other bytes each time, and the same in every run. */
function countedBytes(): (bytes: number) => Uint8Array {
  let times = 0;
  return (bytes) => {
    times += 1;
    return Uint8Array.from({ length: bytes }, (_, index) => index * 16 + times);
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
