import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSandboxHub, type SandboxHub } from '../hub/open-sandbox-hub.ts';
import { boardNames } from '../seed/board-names.ts';
import { firstCommit } from '../seed/model-repo.ts';
import { requestText } from '../seed/request-text.ts';
import { sandboxSeed } from '../seed/sandbox-seed.ts';
import { type EvaluatorHub, evaluatorHub } from './evaluator-hub.ts';
import { runEvaluator } from './run-evaluator.ts';

const dataset = (name: string) => ({ type: 'dataset', name }) as const;
const requests = dataset(boardNames.requests);
const clock = () => new Date('2026-03-01T10:00:00.000Z');
let hub: SandboxHub;
let mira: EvaluatorHub;

beforeEach(async () => {
  const seed = sandboxSeed({ all: false });
  // Only the cases made for the sandbox, without what waits: each test brings its own.
  for (const repo of seed.repos ?? []) {
    if (repo.name === boardNames.requests)
      repo.files = repo.files.filter(({ path }) => /^olivia-owner\/swift-14b/.test(path));
  }
  hub = await openSandboxHub({ directory: null, port: 0, clock, seed: { ...seed, discussions: [] } });
  mira = evaluatorHub({ hubUrl: hub.url, token: hub.tokens['mira-maintainer'] ?? '' });
});

afterEach(() => hub.close());

function evaluator(log: string[] = []) {
  const token = hub.tokens.evaluator ?? '';
  return runEvaluator({ hubUrl: hub.url, token, clock, pace: 0, log: (line) => log.push(line) });
}

async function submit(model: string, fields: object = {}): Promise<string> {
  const request = {
    model,
    base_model: '',
    revision: firstCommit(model),
    precision: 'bfloat16',
    params: 7.242,
    architectures: 'LlamaForCausalLM',
    weight_type: 'Original',
    status: 'PENDING',
    submitted_time: '2026-03-01T09:00:00Z',
    model_type: '🔶 : fine-tuned on domain-specific datasets',
    job_id: -1,
    job_start_time: null,
    use_chat_template: false,
    sender: 'olivia-owner',
    ...fields,
  };
  const path = `${model}_eval_request_False_${request.precision}_Original.json`;
  await put(path, requestText(request));
  return path;
}

async function put(path: string, text: string): Promise<void> {
  const parent = await mira.head(requests);
  expect(await mira.write(requests, { parent, title: `Add ${path}`, files: [{ path, text }] })).toBe(true);
}

async function state(path: string): Promise<Record<string, unknown>> {
  return JSON.parse((await mira.read(requests, { path, revision: 'main' })) ?? 'null');
}

async function texts(name: string, folder: string): Promise<string[]> {
  const paths = await mira.list(dataset(name), { revision: 'main', folder });
  return Promise.all(paths.map(async (path) => (await mira.read(dataset(name), { path, revision: 'main' })) ?? ''));
}

test('a submission runs under a job number, and ends with results and a row', async () => {
  const path = await submit('olivia-owner/heron-7b');
  const { tick } = evaluator();
  await tick();
  expect(await state(path)).toMatchObject({
    status: 'RUNNING',
    job_id: expect.stringMatching(/^\d+$/),
    job_start_time: '2026-03-01T10:00:00.000000',
    sender: 'olivia-owner',
  });
  await tick();
  expect(await state(path)).toMatchObject({ status: 'FINISHED', job_start_time: '2026-03-01T10:00:00.000000' });
  const [results] = await texts(boardNames.results, 'olivia-owner/heron-7b');
  expect(JSON.parse(results ?? '')).toMatchObject({
    model_name: 'olivia-owner/heron-7b',
    date: '2026-03-01T10:00:01.000000',
  });
  expect((await texts(boardNames.contents, 'data')).join('')).toContain('"eval_name":"olivia-owner_heron-7b_bfloat16"');
});

test.each([
  ['olivia-owner/heron-7b-remote-code', {}, 'trust_remote_code=True'],
  ['olivia-owner/heron-7b-gated', {}, 'gated repo'],
  ['olivia-owner/heron-7b-private', {}, 'not a valid model identifier'],
  ['olivia-owner/heron-7b-disabled', {}, 'not a valid model identifier'],
  ['olivia-owner/heron-7b', { revision: 'f'.repeat(40) }, 'not a valid git identifier'],
  ['olivia-owner/heron-2.4b-base', { use_chat_template: true }, 'chat_template is not set'],
])('%s with %j fails, and its log says why', async (model, fields, words) => {
  const path = await submit(model, fields);
  const { tick } = evaluator();
  await tick();
  await tick();
  const { status, job_id } = await state(path);
  expect(status).toBe('FAILED');
  const log = await mira.read(dataset(boardNames.logs), { path: `${model}/${job_id}.log`, revision: 'main' });
  expect(log).toContain(words);
});

test('a failure that was not the model’s is gone after a relaunch, which is another job', async () => {
  const path = await submit('olivia-owner/swift-2b');
  const { tick } = evaluator();
  await tick();
  await tick();
  const failed = await state(path);
  expect(failed.status).toBe('FAILED');
  await put(path, requestText({ ...failed, status: 'PENDING', job_id: -1, job_start_time: null }));
  await tick();
  expect((await state(path)).job_id).not.toBe(failed.job_id);
  await tick();
  expect((await state(path)).status).toBe('FINISHED');
});

test('what the launcher cannot build a command for fails without a job', async () => {
  const path = await submit('olivia-owner/condor-123b', { precision: 'float16', params: 123 });
  await evaluator().tick();
  expect(await state(path)).toMatchObject({ status: 'FAILED', job_id: -1, job_start_time: null });
});

test('after a kill the next evaluator ends the running jobs, each once', async () => {
  const path = await submit('olivia-owner/heron-7b');
  await evaluator().tick();
  await evaluator().tick();
  expect((await state(path)).status).toBe('FINISHED');
  expect(await texts(boardNames.results, 'olivia-owner/heron-7b')).toHaveLength(1);
});

test('when the status cannot be written, the next pass ends the job into the same files', async () => {
  const path = await submit('olivia-owner/heron-7b');
  const { tick } = evaluator();
  await tick();
  const commits = `/api/datasets/${boardNames.requests}/commit/`;
  hub.addFault({ match: { method: 'POST', path: commits }, action: 'fail', status: 500, count: 1 });
  await expect(tick()).rejects.toThrow();
  expect((await state(path)).status).toBe('RUNNING');
  await tick();
  expect((await state(path)).status).toBe('FINISHED');
  expect(await texts(boardNames.results, 'olivia-owner/heron-7b')).toHaveLength(1);
  const rows = (await texts(boardNames.contents, 'data')).join('');
  expect(rows.split('"eval_name":"olivia-owner_heron-7b_bfloat16"')).toHaveLength(2);
});

test('a job that the scheduler lost stays RUNNING', async () => {
  await evaluator().tick();
  expect((await state('olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json')).status).toBe('RUNNING');
});

test('two evaluators at once launch a job once', async () => {
  await submit('olivia-owner/heron-7b');
  const said: string[] = [];
  await Promise.all([evaluator(said).tick(), evaluator(said).tick()]);
  expect(said.filter((line) => line.includes('RUNNING'))).toHaveLength(1);
});

test('no more than two jobs run at once, first submitted first', async () => {
  const late = await submit('olivia-owner/heron-7b', { submitted_time: '2026-03-01T09:30:00Z' });
  const early = await submit('olivia-owner/heron-7b-jinja', { submitted_time: '2026-03-01T09:10:00Z' });
  const middle = await submit('olivia-owner/heron-7b-merge', { submitted_time: '2026-03-01T09:20:00Z' });
  await evaluator().tick();
  const states = await Promise.all([early, middle, late].map(state));
  expect(states.map(({ status }) => status)).toEqual(['RUNNING', 'RUNNING', 'PENDING']);
});

test('by itself it goes on until it is stopped', async () => {
  const path = await submit('olivia-owner/heron-7b');
  const started = runEvaluator({
    hubUrl: hub.url,
    token: hub.tokens.evaluator ?? '',
    clock: () => new Date(),
    pace: 0.05,
    log: () => {},
  });
  await expect.poll(async () => (await state(path)).status, { timeout: 20_000 }).toBe('FINISHED');
  await started.stop();
  const later = await submit('olivia-owner/heron-7b-jinja');
  expect((await state(later)).status).toBe('PENDING');
});
