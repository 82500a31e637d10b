import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

const kept = z.record(z.string(), z.int());

export interface KeptPorts {
  /** The port to listen on: the wanted one; for 0 the one of the last time, when it is free; else 0. */
  portFor(name: string, wanted: number): Promise<number>;
  /** Remembers the ports of these addresses by name. */
  keep(addresses: Record<string, string>): void;
}

/** The ports that a sandbox had when it last ran, so that a bot or a page that outlived it finds it again. */
export function keptPorts(directory: string): KeptPorts {
  const path = join(directory, 'ports.json');
  const last = read(path);
  return {
    async portFor(name, wanted) {
      if (wanted !== 0) return wanted;
      const former = last[name];
      return former !== undefined && (await isFree(former)) ? former : 0;
    },
    keep(addresses) {
      const ports = Object.entries(addresses).map(([name, address]) => [name, Number(new URL(address).port)]);
      writeFileSync(path, `${JSON.stringify(Object.fromEntries(ports))}\n`);
    },
  };
}

function read(path: string): Record<string, number> {
  try {
    return kept.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The first start, or one that was killed while it wrote: any ports do.
    return {};
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch {
    return false;
  }
}
