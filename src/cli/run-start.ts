import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '../boards/describe-problem.ts';
import { loadConfiguration } from '../boards/load-configuration.ts';
import type { Handler } from '../cases/handler.ts';
import { systemClock } from '../clock.ts';
import { openLog } from '../open-log.ts';
import { TemplateProblem } from '../replies/open-templates.ts';
import { SecretProblem } from '../secret-problem.ts';
import { readSecrets } from '../secrets.ts';
import { startBot } from '../start-bot.ts';
import { DirectoryInUse } from '../store/open-pglite.ts';
import { onStopSignal } from './on-stop-signal.ts';
import { type Sandbox, type SandboxAddresses, startSandbox } from './start-sandbox.ts';
import { verbsForPage } from './verbs-for-page.ts';

export interface RunStartOptions {
  config?: string;
  data: string;
  port: number;
  host: string;
  json?: boolean;
  handlers: readonly Handler[];
}

/** `steward start`: runs the bot until it is stopped. Without a configuration it brings a sandbox along. */
export async function runStart(options: RunStartOptions): Promise<void> {
  try {
    await start(options);
  } catch (problem) {
    if (!isForOperator(problem)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  }
}

async function start(options: RunStartOptions): Promise<void> {
  const { handlers, data } = options;
  const own = options.config === undefined ? await ownSandbox(options) : null;
  const file = options.config ?? own?.addresses.config ?? '';
  const loaded = loadConfiguration(await readFile(file, 'utf8'), file);
  if (!loaded.ok) {
    process.stderr.write(`${loaded.problems.flatMap(describeProblem).join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const { configuration } = loaded;
  const bot = await startBot({
    ...{ configuration, handlers, secrets: readSecrets(process.env, configuration), directory: join(data, 'store') },
    ...{ port: options.port, host: options.host, clock: systemClock, log: openLog(process.env) },
  });
  own?.showDashboard(bot.url);
  if (options.json) process.stdout.write(`${JSON.stringify({ url: bot.url, ready: true })}\n`);
  else if (own) process.stdout.write(welcome(own.addresses, bot.url));
  else
    process.stdout.write(
      `Steward serves ${configuration.boards.map((board) => board.title).join(', ')} at ${bot.url}\n`,
    );
  onStopSignal(async () => {
    await bot.stop();
    await own?.close();
  });
}

function ownSandbox({ data, handlers }: RunStartOptions): Promise<Sandbox> {
  const directory = join(data, 'sandbox');
  return startSandbox({
    ports: { hub: 4100, page: 4101, github: 4102, discord: 4103 },
    directory,
    all: false,
    pace: 4,
    verbs: verbsForPage(handlers),
    log: () => undefined,
  });
}

function welcome({ page, hub, github }: SandboxAddresses, dashboard: string): string {
  return `
Steward is running, with a sandbox of its own: nothing here leaves this machine.

  Try it:     ${page} (on a local Hub, GitHub and Discord)
  Dashboard:  ${dashboard}
  Interfaces: ${hub} (Hub), ${github.url} (GitHub)

Stop it with Ctrl+C. To serve a real leaderboard: npm run steward -- start --config boards/open-llm-leaderboard.yaml
`;
}

function isForOperator(problem: unknown): problem is Error {
  if (problem instanceof SecretProblem || problem instanceof TemplateProblem || problem instanceof DirectoryInUse)
    return true;
  return problem instanceof Error && 'code' in problem && (problem.code === 'ENOENT' || problem.code === 'EADDRINUSE');
}
