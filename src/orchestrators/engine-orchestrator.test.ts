import { beforeEach, describe, expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import type { LaunchEffect } from '../effects/planned-effect.ts';
import { PlatformFault } from '../platforms/platform-fault.ts';
import { engineOrchestrator } from './engine-orchestrator.ts';
import { blobOf, type DatasetOnTrial, openDataset } from './testing/open-dataset.ts';
import { type EngineInMemory, openEngine } from './testing/open-engine.ts';

const board = boardSchema.parse({
  ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['mira'] },
});
const now = () => new Date('2026-11-21T12:00:00Z');
const clock = { now, sleep: () => Promise.resolve() };
const failed = (model: string) => `{"model": "${model}", "revision": "c0", "precision": "float16", "status": "FAILED"}`;
const pending = (model: string) => failed(model).replace('FAILED', 'PENDING');
const paths = ['org/a.json', 'org/b.json', 'org/c.json'] as const;
const files = Object.fromEntries(paths.map((path) => [path, failed(path.replace('.json', ''))]));
const blob = blobOf(failed('org/a'));

const relaunch: LaunchEffect = {
  ...{ kind: 'relaunch', path: 'org/a.json', blob, model: 'org/a', revision: 'c0', precision: 'float16' },
};
const submission: LaunchEffect = {
  ...{ kind: 'open-request-file', path: 'org/new.json', text: pending('org/new'), replaces: null },
  ...{ model: 'org/new', revision: 'c0', precision: 'float16' },
};
const many: LaunchEffect = {
  kind: 'relaunch-many',
  files: paths.map((path) => ({ path, blob: blobOf(files[path] ?? '') })),
};
const first = { key: 'relaunch:p:0', approvedBy: 'mira', caseName: 'c-1', startedAt: null };
const again = { ...first, startedAt: now() };
const lost = (after: boolean) => ({ throws: new PlatformFault('timeout', 'no answer', { outcome: 'unknown' }), after });

let dataset: DatasetOnTrial;
let runner: EngineInMemory;
beforeEach(() => {
  dataset = openDataset(files, now);
  runner = openEngine();
});
const orchestrator = (writesRequestFiles: 'bot' | 'backend' = 'bot') =>
  engineOrchestrator(board, { engine: runner.engine, writesRequestFiles, hub: dataset.hub, clock });

describe('one launch', () => {
  test('edits the request file under the effect’s key, then orders the job', async () => {
    expect(await orchestrator().launch(relaunch, first)).toEqual({
      ...{ result: 'done', details: { commit: 'commit-1', job: 'job-1' } },
    });
    expect(dataset.text('org/a.json')).toBe(pending('org/a'));
    expect(dataset.commits.at(-1)?.message).toContain('Steward-Effect: relaunch:p:0');
    expect(runner.orders).toEqual([
      expect.objectContaining({ board: 'board', case: 'c-1', path: 'org/a.json', model: 'org/a', revision: 'c0' }),
    ]);
  });

  test('where the backend writes, the file is compared only', async () => {
    expect(await orchestrator('backend').launch(relaunch, first)).toMatchObject({ details: { job: 'job-1' } });
    expect(dataset.commits).toHaveLength(1);
  });

  test.each(['bot', 'backend'] as const)('a file that changed is not launched (%s writes)', async (writes) => {
    dataset.write('org/a.json', 'another');
    expect(await orchestrator(writes).launch(relaunch, first)).toMatchObject({ reason: 'request-file-changed' });
    expect(runner.orders).toEqual([]);
  });

  test.each(['bot', 'backend'] as const)('a submission writes its file, then orders (%s writes)', async (writes) => {
    expect(await orchestrator(writes).launch(submission, first)).toMatchObject({ details: { job: 'job-1' } });
    expect(dataset.text('org/new.json')).toBe(pending('org/new'));
    expect(runner.orders).toMatchObject([{ model: 'org/new' }]);
  });

  test.each([
    ['a relaunch', relaunch, failed('org/a')],
    ['a submission', submission, undefined],
  ])('%s that the engine refuses leaves the file as it was', async (_, effect, before) => {
    runner.next.push({ refuses: 'not-accepted' });
    expect(await orchestrator().launch(effect, first)).toEqual({
      ...{ result: 'refused', reason: 'not-accepted', words: 'no' },
    });
    expect(dataset.text('path' in effect ? effect.path : '')).toBe(before);
    // An operator sets it free again, when the engine is put right.
    expect(await orchestrator().launch(effect, again)).toMatchObject({ details: { job: 'job-1' } });
  });

  test('what somebody made of a file after it was put back is not launched', async () => {
    runner.next.push({ refuses: 'not-accepted' });
    await orchestrator().launch(relaunch, first);
    dataset.write('org/a.json', 'another');
    expect(await orchestrator().launch(relaunch, again)).toMatchObject({ reason: 'request-file-changed' });
    expect(runner.orders).toEqual([]);
  });
});

describe('a launch whose outcome is unknown', () => {
  test('is found again when the job was started', async () => {
    runner.next.push(lost(true));
    await expect(orchestrator().launch(relaunch, first)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await orchestrator().findEarlier(relaunch, again)).toMatchObject({ details: { job: 'job-1' } });
  });

  test('goes on with the job when only the file was edited', async () => {
    runner.next.push({ throws: new PlatformFault('rate-limited', 'later', { outcome: 'not-applied' }), after: false });
    // The edit was made: the fault may not say that nothing was.
    await expect(orchestrator().launch(relaunch, first)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await orchestrator().findEarlier(relaunch, again)).toBeNull();
    expect(await orchestrator().launch(relaunch, again)).toMatchObject({ details: { job: 'job-1' } });
    expect(dataset.commits).toHaveLength(2);
  });

  test('is undone when its approval no longer stands, unless the job runs', async () => {
    runner.next.push(lost(false));
    await expect(orchestrator().launch(relaunch, first)).rejects.toThrow();
    await orchestrator().takeBack(relaunch, again);
    expect(dataset.text('org/a.json')).toBe(failed('org/a'));
    await orchestrator().launch(relaunch, again);
    await orchestrator().takeBack(relaunch, again);
    expect(dataset.text('org/a.json')).toBe(pending('org/a'));
  });
});

describe('many launches', () => {
  test.each(['bot', 'backend'] as const)('one job for each file that is as approved (%s writes)', async (writes) => {
    dataset.write('org/b.json', 'another');
    expect(await orchestrator(writes).launch(many, first)).toMatchObject({
      details: { launched: ['org/a.json', 'org/c.json'], jobs: { 'org/a.json': 'job-1', 'org/c.json': 'job-2' } },
    });
  });

  test('after a fault in the middle only the others are ordered', async () => {
    runner.next.push(null, lost(true), null);
    await expect(orchestrator().launch(many, first)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await orchestrator().launch(many, again)).toMatchObject({ details: { launched: [...paths] } });
    expect(runner.orders).toHaveLength(3);
    expect(dataset.commits).toHaveLength(2);
    expect(await orchestrator().findEarlier(many, again)).toMatchObject({ details: { launched: [...paths] } });
  });

  test('those that are refused are put back and left out', async () => {
    runner.next.push(null, { refuses: 'not-accepted' }, null);
    expect(await orchestrator().launch(many, first)).toMatchObject({
      details: { launched: ['org/a.json', 'org/c.json'] },
    });
    expect(dataset.text('org/b.json')).toBe(failed('org/b'));
    expect(dataset.text('org/c.json')).toBe(pending('org/c'));
  });
});
