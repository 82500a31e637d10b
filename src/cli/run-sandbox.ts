import type { Handler } from '../cases/handler.ts';
import { onStopSignal } from './on-stop-signal.ts';
import { startSandbox } from './start-sandbox.ts';
import { verbsForPage } from './verbs-for-page.ts';

export interface RunSandboxOptions {
  port: number;
  pagePort: number;
  data: string;
  all: boolean;
  pace: number;
  json?: boolean;
  handlers: readonly Handler[];
}

/** `steward sandbox`: runs until it is stopped; its state stays in the data directory. */
export async function runSandbox({ data, json, handlers, ...options }: RunSandboxOptions): Promise<void> {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const log = json ? () => undefined : write;
  const sandbox = await startSandbox({ ...options, directory: data, verbs: verbsForPage(handlers), log });
  const { hub, control, page, tokens, config } = sandbox;
  if (json) write(JSON.stringify({ hub, control, page, tokens, config }));
  else {
    write(`The sandbox is open.\n  play:    ${page}\n  hub:     ${hub}\n  control: ${control}`);
    write(`Start a bot for it:  npm run steward -- start --config ${config}`);
  }
  onStopSignal(() => sandbox.close());
}
