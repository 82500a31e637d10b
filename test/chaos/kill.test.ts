import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surviveKills } from './survive-kills.ts';
import { twentyCases } from './twenty-cases.ts';

test('killed at 50 random instants, the bot loses nothing and repeats nothing', { timeout: 420_000 }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'steward-kill-'));
  const survived = await surviveKills({ directory, cases: twentyCases, kills: 50, served: 0.3, environment: {} });
  expect(survived.mistakes, `seed ${survived.seed}\n${survived.log}`).toEqual([]);
  rmSync(directory, { recursive: true });
});
