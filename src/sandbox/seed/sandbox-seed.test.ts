import { describe, expect, test } from 'vitest';
import type { SeedRepo } from '../hub/hub-seed.ts';
import { boardNames } from './board-names.ts';
import { modelCases } from './model-cases.ts';
import { requestCases } from './request-cases.ts';
import { sandboxSeed } from './sandbox-seed.ts';
import { seedRequestSchema } from './seed-request.ts';

const seed = sandboxSeed({ all: false });
const repos = seed.repos ?? [];

function repo(name: string): SeedRepo {
  const found = repos.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function texts(name: string): Map<string, string> {
  return new Map(repo(name).files.flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])));
}

function paths(name: string): string[] {
  return repo(name).files.map(({ path }) => path);
}

describe('the board', () => {
  test('an ordinary sandbox has a few hundred request files, a whole one every one of them', () => {
    const count = (from: SeedRepo[]) => from.find(({ name }) => name === boardNames.requests)?.files.length ?? 0;
    expect(count(repos)).toBeGreaterThan(200);
    expect(count(repos)).toBeLessThan(500);
    expect(count(sandboxSeed({ all: true }).repos ?? [])).toBe(3827 + requestCases.length + 1);
  });

  test('request files say the model that their path says', () => {
    for (const [path, text] of texts(boardNames.requests)) {
      if (!path.endsWith('.json')) continue;
      const { json } = seedRequestSchema.parse({ path, json: JSON.parse(text) });
      expect(path.startsWith(`${json.model}_eval_request_False`)).toBe(true);
    }
  });

  test('every shape of name that people link to is there', () => {
    const all = paths(boardNames.requests);
    expect(all).toContain('gpt2_eval_request_False_bfloat16_Original.json');
    expect(all).toContain('olivia-owner/heron-3b-chat_eval_request_False_False_False.json');
    expect(all).toContain('olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json');
    expect(all.filter((path) => path.startsWith('01-ai/Yi-34B'))).toHaveLength(3);
    expect(all.filter((path) => path.toLowerCase().startsWith('quazim0t0/odb-14b-sce'))).toHaveLength(2);
    expect(paths(boardNames.formerRequests)).toContain('Aeala/Alpaca-elina-65b_eval_request_False_False_False.json');
  });

  test('what is finished has a row and results; what failed in a job has its log', () => {
    const rows = [...texts(boardNames.contents).values()].join('');
    const logs = paths(boardNames.logs);
    const results = paths(boardNames.results);
    for (const [path, text] of texts(boardNames.requests)) {
      if (!path.endsWith('.json')) continue;
      const { model, status, job_id, precision } = JSON.parse(text);
      if (path.includes('_False_False_False')) continue;
      if (status === 'FINISHED') expect(rows).toContain(`"${model.replace('/', '_')}_${precision}"`);
      if (status === 'FINISHED') expect(results.some((result) => result.startsWith(`${model}/results_`))).toBe(true);
      const pushed = results.some((result) => result.startsWith(`${model}/results_`));
      if (status === 'FAILED' && job_id !== -1 && !pushed) expect(logs).toContain(`${model}/${job_id}.log`);
    }
  });

  test.each(['FAILED', 'RUNNING', 'RERUN', 'PENDING', 'FINISHED'])('a request file is %s', (status) => {
    expect(requestCases.some((entry) => entry.status === status)).toBe(true);
  });
});

describe('names', () => {
  test.each([false, true])('no repository twice, however it is spelt (all: %s)', (all) => {
    const keys = (sandboxSeed({ all }).repos ?? []).map(({ type, name }) => `${type} ${name.toLowerCase()}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('no path twice in a repository', () => {
    for (const { name, files } of repos)
      expect([name, new Set(files.map(({ path }) => path)).size]).toEqual([name, files.length]);
  });

  test('tokens open nothing but a sandbox', () => {
    for (const { token } of seed.users) expect(token).toMatch(/^hf_sandbox_[a-z]+$/);
  });

  test('every pinned commit of a model with a repository is in it, apart from those that are lost', () => {
    for (const [path, text] of texts(boardNames.requests)) {
      if (!path.endsWith('.json')) continue;
      const { model, revision } = JSON.parse(text);
      const owner = repos.find(({ type, name }) => type === 'model' && name.toLowerCase() === model.toLowerCase());
      if (!owner) continue;
      expect([owner.sha, ...(owner.history ?? []).map(({ sha }) => sha)], path).toContain(revision);
    }
  });
});

describe('models', () => {
  test.each([
    ['gated', (one: SeedRepo) => one.gated !== false],
    ['private', (one: SeedRepo) => one.private === true],
    ['disabled', (one: SeedRepo) => one.disabled === true],
    ['no licence', (one: SeedRepo) => !text(one, 'README.md').includes('license:')],
    ['card too short', (one: SeedRepo) => cardText(one).length < 200],
    ['no card', (one: SeedRepo) => !has(one, 'README.md')],
    ['remote code only', (one: SeedRepo) => text(one, 'config.json').includes('auto_map')],
    ['unsupported architecture', (one: SeedRepo) => text(one, 'config.json').includes('"model_type": "heron"')],
    ['config missing', (one: SeedRepo) => !has(one, 'config.json')],
    ['config unreadable', (one: SeedRepo) => text(one, 'config.json').includes('<<<<<<<')],
    ['tokenizer missing', (one: SeedRepo) => !has(one, 'tokenizer_config.json')],
    ['too large for float16', (one: SeedRepo) => (one.safetensorsParameters ?? 0) > 100e9],
    [
      'adapter without base',
      (one: SeedRepo) => text(one, 'adapter_config.json').includes('"base_model_name_or_path": null'),
    ],
    ['adapter with base', (one: SeedRepo) => text(one, 'adapter_config.json').includes('"olivia-owner/heron-7b"')],
    ['no safetensors, size in the name', (one: SeedRepo) => one.safetensorsParameters === undefined],
    ['chat template in chat_template.jinja', (one: SeedRepo) => has(one, 'chat_template.jinja')],
    ['healthy, no chat template', (one: SeedRepo) => !text(one, 'tokenizer_config.json').includes('chat_template')],
  ])('%s', (shows, holds) => {
    const entry = modelCases.find((one) => one.shows === shows);
    expect(entry && holds(repo(entry.name))).toBe(true);
  });

  test('a renamed one answers under its old name', () => {
    expect(seed.redirects).toContainEqual({
      type: 'model',
      from: 'olivia-owner/old-heron-3b',
      to: 'olivia-owner/heron-3b',
    });
  });
});

function has({ files }: SeedRepo, path: string): boolean {
  return files.some((file) => file.path === path);
}

function text({ files }: SeedRepo, path: string): string {
  const file = files.find((one) => one.path === path);
  return file && 'text' in file ? file.text : '';
}

function cardText(one: SeedRepo): string {
  return text(one, 'README.md').split('---').at(-1) ?? '';
}
