import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';

/** Every measurement is a process of its own, one after the other, and writes rows of one table. */
const measurements = ['accept', 'reply', 'start', 'request-index', 'board-files', 'messages'];

const chosen = argv.length > 2 ? argv.slice(2) : measurements;
const unknown = chosen.filter((name) => !measurements.includes(name));
if (unknown.length > 0) {
  stdout.write(`There is no ${unknown.join(', ')}; there are ${measurements.join(', ')}\n`);
  exit(1);
}
stdout.write('| What | Steward | Floor | Ratio |\n| --- | --- | --- | --- |\n');
for (const name of chosen) {
  const child = spawn(execPath, ['--expose-gc', join(import.meta.dirname, `${name}.ts`)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exitCode = 1;
}
