import { Command, InvalidArgumentError } from 'commander';
import { handlers } from '../../handlers/index.ts';
import { configurationJsonSchema } from '../boards/configuration-json-schema.ts';
import { configCheck } from './config-check.ts';
import { doctor } from './doctor.ts';
import { listEffects, retryOneEffect } from './effects.ts';
import { replay } from './replay.ts';
import { runSandbox } from './run-sandbox.ts';
import { runStart } from './run-start.ts';
import { type SimulateOptions, simulate } from './simulate.ts';
import { understandCommand } from './understand.ts';
import type { StoreOptions } from './with-store.ts';

/** The command line. Options are the ones of design.md §10 and stay stable. */
export async function program(argv: string[]): Promise<void> {
  const steward = new Command('steward').description('A chat-ops bot for open-model leaderboards');

  steward
    .command('start', { isDefault: true })
    .description('run the bot; without --config, with a sandbox of its own to try it in')
    .option('--config <file>', 'the boards to serve')
    .option('--data <directory>', 'where everything is kept', '.steward')
    .option('--port <number>', 'port of the web server; 0 for any', port, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--json', 'print one JSON line when it serves')
    .action((options) => runStart({ ...options, handlers }));

  steward
    .command('sandbox')
    .description(
      'run only the sandbox: a local Hub with a seeded leaderboard, GitHub and Discord, the evaluation backend, and a page to play',
    )
    .option('--port <number>', 'port of the Hub; 0 for any', port, 4100)
    .option('--github-port <number>', 'port of GitHub; 0 for any', port, 0)
    .option('--discord-port <number>', 'port of Discord; 0 for any', port, 0)
    .option('--page-port <number>', 'port of the page; 0 for any', port, 0)
    .option('--data <directory>', 'where everything is kept', '.steward/sandbox')
    .option('--all', 'seed all 3,827 request files', false)
    .option('--pace <seconds>', 'seconds between two passes of the evaluation backend', seconds, 4)
    .option('--json', 'print one JSON line when it serves')
    .action((options) => runSandbox({ ...options, handlers }));

  const config = steward.command('config').description('work with configuration files');
  config
    .command('check')
    .argument('<file>')
    .description('check a configuration file')
    .action(async (file: string) => {
      process.exitCode = await configCheck(file, (line) => process.stdout.write(`${line}\n`));
    });
  config
    .command('schema')
    .description('print the JSON Schema of configuration files')
    .action(() => {
      process.stdout.write(`${JSON.stringify(configurationJsonSchema(), null, 2)}\n`);
    });

  steward
    .command('doctor')
    .description('look at everything a bot needs: Node, configuration, token, rights, webhook, store')
    .requiredOption('--config <file>', 'the boards to serve')
    .option('--data <directory>', 'where everything is kept', '.steward')
    .action(async (options: { config: string; data: string }) => {
      process.exitCode = await doctor({ ...options, environment: process.env, write });
    });

  steward
    .command('register-commands')
    .description('tell Discord the slash commands, where it does not know exactly these')
    .requiredOption('--config <file>', 'the boards to serve')
    .option('--global', 'everywhere the application was added to, instead of the boards’ guilds')
    .action(async (options: { config: string; global?: boolean }) => {
      const { registerDiscordCommands } = await import('./register-commands.ts');
      process.exitCode = await registerDiscordCommands({ ...options, handlers, environment: process.env, write });
    });

  const effects = steward.command('effects').description('effects that could not be carried out');
  effects
    .command('list')
    .description('list them with their keys')
    .option('--data <directory>', 'where everything is kept', '.steward')
    .action(async (options: { data: string }) => {
      process.exitCode = await listEffects(storeOptions(options));
    });
  effects
    .command('retry')
    .argument('<key>')
    .description('carry out one of them again')
    .option('--data <directory>', 'where everything is kept', '.steward')
    .action(async (key: string, options: { data: string }) => {
      process.exitCode = await retryOneEffect(key, storeOptions(options));
    });

  steward
    .command('replay')
    .argument('<reference>', 'as the bot told it in its apology')
    .description('have a request read again that a fault kept from its answer')
    .option('--data <directory>', 'where everything is kept', '.steward')
    .action(async (reference: string, options: { data: string }) => {
      process.exitCode = await replay(reference, storeOptions(options));
    });

  steward
    .command('simulate')
    .description('go through past threads and print what the bot would have done with each message; nothing is written')
    .option('--history <file>', 'JSON lines: threads as {title, url, messages: [{author, role, text, createdAt}]}')
    .option('--board <name>', 'read the threads of this board from the Hub instead; needs --config')
    .option('--config <file>', 'the board configuration, for its maintainers and rules')
    .option('--since <date>', 'leave out what was written before this day', day)
    .option('--html <file>', 'write a page to read through')
    .action(async (options: SimulateOptions) => {
      process.exitCode = await simulate({ ...options, handlers }, { output: process.stdout, errors: process.stderr });
    });

  steward
    .command('understand')
    .description('read messages as JSON lines, write what each asks for')
    .action(() => understandCommand(process.stdin, process.stdout, handlers));

  await steward.parseAsync(argv);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function storeOptions({ data }: { data: string }): StoreOptions {
  return { data, databaseUrl: process.env.DATABASE_URL ?? null, write };
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return number;
}

function day(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError('Write a day as 2024-09-30.');
  return date;
}

function seconds(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('Give a number of seconds above 0.');
  return number;
}
