import type { Handler } from '../cases/handler.ts';
import { onStopSignal } from './on-stop-signal.ts';
import { startSandbox } from './start-sandbox.ts';
import { verbsForPage } from './verbs-for-page.ts';

export interface RunSandboxOptions {
  port: number;
  githubPort: number;
  discordPort: number;
  pagePort: number;
  data: string;
  all: boolean;
  pace: number;
  json?: boolean;
  handlers: readonly Handler[];
}

/** `steward sandbox`: runs until it is stopped; its state stays in the data directory. */
export async function runSandbox({ data, json, handlers, all, pace, ...options }: RunSandboxOptions): Promise<void> {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const log = json ? () => undefined : write;
  const { port: hub, githubPort: github, discordPort: discord, pagePort: page } = options;
  const ports = { hub, github, discord, page };
  const sandbox = await startSandbox({ ports, all, pace, directory: data, verbs: verbsForPage(handlers), log });
  const { addresses } = sandbox;
  if (json) write(JSON.stringify(addresses));
  else {
    write(`The sandbox is open.\n  play:    ${addresses.page}`);
    write(`  hub:     ${addresses.hub}\n  github:  ${addresses.github.url}\n  discord: ${addresses.discord.api}`);
    write(`  control: ${addresses.control}, ${addresses.github.control} and ${addresses.discord.control}`);
    write(`Start a bot for it:  npm run steward -- start --config ${addresses.config}`);
  }
  onStopSignal(() => sandbox.close());
}
