import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobOrder } from '../../src/orchestrators/job-engine.ts';
import { orderKey } from '../../src/orchestrators/order-key.ts';
import { type EngineOnTrial, engines, evaluate, githubActions, http } from './engines.ts';

const since = new Date('2026-11-21T12:00:00Z');
const order: JobOrder = {
  ...{ key: orderKey('relaunch:p:0'), board: 'board', case: 'c-1', on: 'github', dataset: 'org/requests' },
  ...{ path: 'org/a.json', model: 'org/a', revision: 'main', precision: 'bfloat16' },
};

describe.each(engines)('%s', (kind, open) => {
  let trial: EngineOnTrial;
  beforeEach(async () => {
    trial = await open();
  });
  afterEach(() => trial.counterpart.close());

  test('an order becomes a job, whose state and log are read', async () => {
    const { engine, counterpart } = trial;
    const started = await engine.start(order);
    expect(started).toEqual({ started: true, job: '7001', state: 'queued' });
    expect(counterpart.jobs).toMatchObject([{ model: 'org/a', path: 'org/a.json' }]);
    counterpart.move('7001', 'running');
    expect(await engine.state('7001')).toBe('running');
    counterpart.move('7001', 'failed', 'Loading\ntorch.OutOfMemoryError: CUDA out of memory.');
    expect(await engine.state('7001')).toBe('failed');
    expect((await engine.log('7001'))?.split('\n').filter((line) => !line.startsWith('====='))).toEqual(
      expect.arrayContaining(['Loading', 'torch.OutOfMemoryError: CUDA out of memory.']),
    );
    counterpart.move('7001', 'finished');
    expect(await engine.state('7001')).toBe('finished');
    expect(await engine.state('7009')).toBeNull();
  });

  test('only the end of a long log is read', async () => {
    const { engine, counterpart } = trial;
    await engine.start(order);
    counterpart.move('7001', 'failed', `${'line\n'.repeat(100_000)}the end`);
    const log = (await engine.log('7001')) ?? '';
    expect(log.trimEnd().endsWith('the end')).toBe(true);
    expect(log.length).toBeLessThanOrEqual(256 * 1024);
  });

  test('an order that nobody gave is not found', async () => {
    await trial.engine.start({ ...order, key: orderKey('another') });
    expect(await trial.engine.find(order.key, since)).toBeNull();
  });

  test.each([
    ['is never answered', { method: 'POST', status: null, after: true }, 'timeout'],
    ['is answered with 502', { method: 'POST', status: 502, after: true }, 'unavailable'],
  ] as const)(
    'a launch that arrives and %s has an unknown outcome, and is found again',
    async (_, fault, faultKind) => {
      const { engine, counterpart } = trial;
      counterpart.faults.add(fault);
      await expect(engine.start(order)).rejects.toMatchObject({ kind: faultKind, outcome: 'unknown' });
      expect(await engine.find(order.key, since)).toEqual({ job: '7001', state: 'queued' });
      expect(counterpart.jobs).toHaveLength(1);
    },
  );

  test('https://github.com/kubernetes/test-infra/issues/19931 a rate limit names the time of the next try, and nothing was launched', async () => {
    const { engine, counterpart } = trial;
    counterpart.faults.add({ method: 'POST', status: 429, headers: { 'Retry-After': '30' } });
    await expect(engine.start(order)).rejects.toMatchObject({
      ...{ kind: 'rate-limited', outcome: 'not-applied', until: new Date('2026-11-21T12:00:31Z') },
    });
    expect(counterpart.jobs).toHaveLength(0);
  });

  test('a secret that is not known is no fault of the order', async () => {
    const { stranger, counterpart } = trial;
    const refused = await stranger.start(order).catch((fault: unknown) => fault);
    // The Hub's client treats a token that is not accepted as one that is about to be replaced.
    if (kind === 'hf-jobs') expect(refused).toMatchObject({ kind: 'refused', status: 401 });
    else expect(refused).toMatchObject({ started: false, reason: 'not-authorised' });
    expect(counterpart.jobs).toHaveLength(0);
  });
});

test('http: the same key again is the same job, and with another body it is refused', async () => {
  const { engine, counterpart } = await http();
  await engine.start(order);
  expect(await engine.start(order)).toMatchObject({ started: true, job: '7001' });
  expect(await engine.start({ ...order, model: 'org/b' })).toMatchObject({ started: false, reason: 'key-reused' });
  expect(await engine.start({ ...order, key: orderKey('b'), precision: '4bit' })).toEqual({
    ...{ started: false, reason: 'not-accepted', words: 'this orchestrator does not run this precision' },
  });
  expect(counterpart.jobs).toHaveLength(1);
  await counterpart.close();
});

describe('github-actions', () => {
  test('a workflow that does not name its runs by the correlation is not dispatched', async () => {
    const text = evaluate.text.replace(/^run-name.*$/m, '');
    const { engine, counterpart } = await githubActions(true, { ...evaluate, text });
    expect(await engine.start(order)).toMatchObject({ started: false, reason: 'not-accepted' });
    expect(counterpart.jobs).toHaveLength(0);
    await counterpart.close();
  });

  test.each([
    ['the secondary limit', { 'Retry-After': '60' }, '2026-11-21T12:01:01Z'],
    ['the primary limit', { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1795262460' }, '2026-11-21T12:01:01Z'],
  ])('%s, told with 403, names the time of the next try', async (_, headers, until) => {
    const { engine, counterpart } = await githubActions(true);
    counterpart.faults.add({ method: 'POST', status: 403, headers });
    await expect(engine.start(order)).rejects.toMatchObject({ kind: 'rate-limited', until: new Date(until) });
    await counterpart.close();
  });
});
