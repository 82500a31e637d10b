import { expect, test } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkOfficialProvider } from './check-official-provider.ts';

const other = 'a'.repeat(40);

test.each([
  ['same commit waits', { status: 'pending' }, ['duplicate-pending']],
  ['same commit runs', { status: 'running' }, ['duplicate-running']],
  ['same commit finished', { status: 'finished' }, ['duplicate-finished']],
  ['same commit, status of no known class', { status: 'unknown' }, ['duplicate-unknown-status']],
  ['same commit failed: to a report', { status: 'failed' }, ['same-commit-failed']],
  ['same commit cancelled', { status: 'stopped' }, ['same-commit-stopped']],
  ['newer commit while the file waits', { status: 'pending', revision: other }, ['duplicate-pending']],
  ['newer commit while the file runs', { status: 'running', revision: other }, ['duplicate-running']],
  ['newer commit after it finished', { status: 'finished', revision: other }, ['note:replaces-request']],
  ['newer commit after it failed', { status: 'failed', revision: other }, ['note:replaces-request']],
  ['unpinned file of an earlier era', { status: 'finished', revision: 'main' }, ['note:replaces-request']],
  ['same commit at another precision', { precision: 'float16' }, ['note:already-covers-other-precision']],
  ['other commit at another precision', { precision: 'float16', revision: other }, []],
  ['same commit as another weight type', { weightType: 'Delta' }, ['duplicate-finished']],
  ['same commit failed as another weight type', { weightType: 'Adapter', status: 'failed' }, []],
  ['lower-case weight type (December 2024)', { weightType: 'original', status: 'running' }, ['duplicate-running']],
] as const)('%s', (_name, changes, codes) => {
  const context = samples.context({ existing: [samples.existing(changes)] });
  expect(codesOf(checkDuplicates(samples.candidate({ context })))).toEqual(codes);
});

test('the refusal carries the path and what is there', () => {
  const context = samples.context({ existing: [samples.existing({ status: 'failed' })] });
  expect(checkDuplicates(samples.candidate({ context }))).toEqual([
    {
      refusal: {
        code: 'same-commit-failed',
        model: '0-hero/Matter-0.2-7B-DPO',
        path: '0-hero/Matter-0.2-7B-DPO_eval_request_False_bfloat16_Original.json',
        revision: '26a66f0d862e2024ce4ad0a09c37052ac36e8af6',
        precision: 'bfloat16',
      },
    },
  ]);
});

test.each([
  ['an ordinary namespace', [], 'finished', []],
  ['an official provider with a finished request', ['0-Hero'], 'finished', ['official-provider-finished']],
  ['an official provider with a failed request', ['0-hero'], 'failed', []],
] as const)('official providers: %s', (_name, officialProviders, status, codes) => {
  const board = samples.board({ officialProviders });
  const context = samples.context({ board, existing: [samples.existing({ status, revision: other })] });
  expect(codesOf(checkOfficialProvider(samples.candidate({ context })))).toEqual(codes);
});
