import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPorts } from './kept-ports.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kept-ports-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

test('any port at first, the same one later, and the wanted one always', async () => {
  expect(await keptPorts(directory).portFor('hub', 0)).toBe(0);
  keptPorts(directory).keep({ hub: 'http://127.0.0.1:45671', gateway: 'ws://127.0.0.1:45672' });
  const later = keptPorts(directory);
  expect(await later.portFor('hub', 0)).toBe(45_671);
  expect(await later.portFor('gateway', 0)).toBe(45_672);
  expect(await later.portFor('hub', 4100)).toBe(4100);
  expect(await later.portFor('page', 0)).toBe(0);
});

test('any port when somebody else has the former one', async () => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  keptPorts(directory).keep({ hub: `http://127.0.0.1:${port}` });
  expect(await keptPorts(directory).portFor('hub', 0)).toBe(0);
  server.close();
});

test('a file that was cut off counts as none', async () => {
  writeFileSync(join(directory, 'ports.json'), '{"hub":45');
  expect(await keptPorts(directory).portFor('hub', 0)).toBe(0);
});
