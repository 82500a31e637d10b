import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surviveKills } from './survive-kills.ts';
import { twelveCases } from './twelve-cases.ts';

test('killed while answers and deliveries get lost on the Hub, GitHub and Discord, it loses nothing and repeats nothing', {
  timeout: 400_000,
}, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'steward-kill-everywhere-'));
  const killing = {
    cases: twelveCases,
    kills: Number(process.env.STEWARD_CHAOS_KILLS ?? 10),
    served: 0.75,
    everywhere: true,
  };
  const { seed, struck, mistakes, log } = await surviveKills({ directory, ...killing, environment: {} });
  process.stderr.write(`seed ${seed}, struck ${JSON.stringify(struck)}\n`);
  expect(mistakes, `seed ${seed}\n${log}`).toEqual([]);
  rmSync(directory, { recursive: true });
});
