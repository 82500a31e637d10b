import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const steward = join(import.meta.dirname, '../../src/steward.ts');
/** A third of a start is reading the sources. */
const compiled = join(tmpdir(), 'steward-compiled');

export interface Spawned {
  /** The JSON line that it printed when it served; null when it ended before. */
  ready: Promise<Record<string, unknown> | null>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Asks it to stop; resolves to its exit code. */
  stop(): Promise<number | null>;
  /** Resolves to the exit code when it ended by itself. */
  ended: Promise<number | null>;
  /** What it wrote to standard error so far. */
  errors(): string;
}

/** Runs a command of Steward as a process of its own, as an operator would. */
export function spawnSteward(args: string[], environment: NodeJS.ProcessEnv = {}): Spawned {
  const child = spawn(process.execPath, [steward, ...args], {
    env: { ...process.env, LOG_LEVEL: 'warn', NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that runs out of time must not leave its servers behind.
  const last = () => child.kill('SIGKILL');
  process.once('exit', last);
  child.once('exit', () => process.off('exit', last));
  const errors: string[] = [];
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
  const ended = once(child, 'exit').then(() => child.exitCode);
  const lines = createInterface({ input: child.stdout });
  const ready = Promise.race([once(lines, 'line').then(([line]) => parse(String(line))), ended.then(() => null)]);
  return {
    ready,
    ended,
    kill: () => end(child, 'SIGKILL', ended).then(() => undefined),
    stop: () => end(child, 'SIGTERM', ended),
    errors: () => errors.join(''),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return ended;
}

function parse(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`not the line of a server that is ready: ${line}`);
  return { ...value };
}
