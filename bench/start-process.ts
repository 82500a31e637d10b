import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

export interface Started {
  /** The JSON object that the process printed when it was ready. */
  said: Record<string, unknown>;
  /** From the spawn to that line. */
  readyMs: number;
  cpuSeconds(): number;
  residentMegabytes(): number;
  peakMegabytes(): number;
  stop(): Promise<void>;
}

/** Starts a Node program and waits for the JSON line that says that it is ready. Its figures come from /proc (Linux). */
export async function startProcess(args: readonly string[]): Promise<Started> {
  const start = performance.now();
  const child = spawn(execPath, args, {
    cwd: new URL('..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'error' },
  });
  const ended = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([text]) => String(text)),
    ended.then(() => Promise.reject(new Error(`${args.join(' ')} ended before it was ready`))),
  ]);
  const readyMs = performance.now() - start;
  const status = (field: string) => {
    const text = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024;
  };
  return {
    ...{ said: JSON.parse(line), readyMs },
    cpuSeconds: () => cpuSeconds(readFileSync(`/proc/${child.pid}/stat`, 'utf8')),
    residentMegabytes: () => status('VmRSS'),
    peakMegabytes: () => status('VmHWM'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** User and system time, in ticks of 1/100 s; the program's name before them may hold spaces. */
function cpuSeconds(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
