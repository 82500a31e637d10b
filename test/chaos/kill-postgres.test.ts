import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPostgres } from './start-postgres.ts';
import { surviveKills } from './survive-kills.ts';
import { twentyCases } from './twenty-cases.ts';

test('on a PostgreSQL server a killed bot loses nothing and repeats nothing', { timeout: 180_000 }, async ({
  skip,
}) => {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') return skip(postgres);
  onTestFinished(() => postgres.stop());
  const directory = mkdtempSync(join(tmpdir(), 'steward-kill-postgres-'));
  const survived = await surviveKills({
    directory,
    cases: twentyCases,
    kills: 5,
    served: 0.5,
    environment: { DATABASE_URL: postgres.url },
  });
  expect(survived.mistakes, `seed ${survived.seed}\n${survived.log}`).toEqual([]);
  rmSync(directory, { recursive: true });
});
