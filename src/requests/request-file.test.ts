import { describe, expect, test } from 'vitest';
import { readSeedRequests } from '../sandbox/seed/read-seed-requests.ts';
import { readLowBitBoard } from './fixtures/read-low-bit-board.ts';
import { parseRequestFile, type RequestFile } from './request-file.ts';

function parsed(json: Record<string, unknown>): RequestFile {
  const result = parseRequestFile(JSON.stringify(json));
  if (!result.ok) throw new Error(result.detail);
  return result.file;
}

/** The file quoted in Space discussion 890: failed without ever being launched. */
const neverLaunched = {
  model: 'EpistemeAI/Fireball-X',
  base_model: 'EpistemeAI/Fireball-Y',
  revision: '60231a0c7a0c0a2b9f0c0e3e5d4c3b2a19080706',
  precision: 'float16',
  params: 12.248,
  architectures: 'MistralForCausalLM',
  weight_type: 'Original',
  status: 'FAILED',
  submitted_time: '2024-08-19T22:57:26Z',
  model_type: '💬 : 💬 chat models (RLHF, DPO, IFT, ...)',
  job_id: -1,
  job_start_time: null,
  use_chat_template: true,
  sender: 'someuser',
};

test('a v2 file is read whole', () => {
  const { fields, text, ...file } = parsed(neverLaunched);
  expect(file).toEqual({
    model: 'EpistemeAI/Fireball-X',
    baseModel: 'EpistemeAI/Fireball-Y',
    revision: '60231a0c7a0c0a2b9f0c0e3e5d4c3b2a19080706',
    precision: 'float16',
    params: 12.248,
    architectures: ['MistralForCausalLM'],
    weightType: 'Original',
    status: 'FAILED',
    submittedTime: new Date('2024-08-19T22:57:26Z'),
    modelType: '💬 : 💬 chat models (RLHF, DPO, IFT, ...)',
    jobId: null,
    jobStartTime: null,
    useChatTemplate: true,
    sender: 'someuser',
    asWritten: { precision: 'float16', submittedTime: '2024-08-19T22:57:26Z', jobStartTime: null },
    problems: [],
  });
  expect(fields).toEqual(neverLaunched);
  expect(JSON.parse(text)).toEqual(neverLaunched);
});

describe('what the generations write', () => {
  test.each<[string, Record<string, unknown>, Partial<RequestFile>]>([
    ['a Slurm job id is text', { job_id: '5757359' }, { jobId: '5757359' }],
    ['pt: a job id is a number', { job_id: 1042 }, { jobId: '1042' }],
    ['-1 as text is no job', { job_id: '-1' }, { jobId: null }],
    ['an empty job id is no job', { job_id: '' }, { jobId: null }],
    ['running with job id null', { status: 'RUNNING', job_id: null }, { jobId: null, status: 'RUNNING' }],
    [
      'naive job start',
      { job_start_time: '2024-06-15T13:57:14.107376' },
      { jobStartTime: new Date('2024-06-15T13:57:14.107Z') },
    ],
    [
      'ko: a space in the time',
      { submitted_time: '2023-10-15 11:17:51' },
      { submittedTime: new Date('2023-10-15T11:17:51Z') },
    ],
    [
      'early v1: nothing pinned',
      { revision: 'main', private: false, likes: 3, params: 13, license: 'other' },
      { revision: 'main', params: 13 },
    ],
    ['fp16', { precision: 'fp16' }, { precision: 'float16' }],
    ['BF16', { precision: 'BF16' }, { precision: 'bfloat16' }],
    ['December 2024: small weight type', { weight_type: 'original' }, { weightType: 'original' }],
    ['December 2024: pipeline tag', { architectures: 'text-generation' }, { architectures: ['text-generation'] }],
    [
      'two architectures',
      { architectures: 'LlamaForCausalLM;MistralForCausalLM' },
      { architectures: ['LlamaForCausalLM', 'MistralForCausalLM'] },
    ],
    ['an adapter has no architecture', { architectures: '?' }, { architectures: [] }],
    ['Intel: Title case status', { status: 'Finished' }, { status: 'Finished' }],
    ['Intel: submitted_by', { submitted_by: 'INC4AI' }, { sender: 'INC4AI' }],
    ['an unknown status', { status: 'Triggered' }, { status: 'Triggered' }],
    ['spaces around the model name', { model: ' org/name ' }, { model: 'org/name' }],
    ['a root model', { model: 'gpt2' }, { model: 'gpt2' }],
    ['an unreadable time', { submitted_time: 'soon' }, { submittedTime: null }],
  ])('%s', (_, fields, expected) => {
    const file = parsed({ model: 'org/name', ...fields });
    expect(file).toMatchObject(expected);
    expect(file.problems).toEqual([]);
  });
});

test('wrong types are reported and the rest is read', () => {
  const file = parsed({ model: 'org/name', params: '7B', use_chat_template: 'yes', status: ['FAILED'], sender: 'x' });
  expect(file).toMatchObject({ params: null, useChatTemplate: null, status: null, sender: 'x' });
  expect(file.problems).toEqual([
    { field: 'params', expected: 'a number', written: '7B' },
    { field: 'status', expected: 'text', written: ['FAILED'] },
    { field: 'use_chat_template', expected: 'true or false', written: 'yes' },
  ]);
});

test.each([
  ['a size that Python wrote as NaN', '{"model": "org/NaN", "params": NaN}'],
  ['a byte order mark', '\uFEFF{"model": "org/NaN", "params": null}'],
  ['infinities', '{"params": -Infinity, "model": "org/NaN"}'],
])('%s', (_, text) => {
  expect(parseRequestFile(text)).toMatchObject({ ok: true, file: { model: 'org/NaN', params: null, text } });
});

test.each([
  ['not-json', '{"model": "org/name",'],
  ['not-json', '<!doctype html>'],
  ['not-json', ''],
  ['not-an-object', '[{"model": "org/name"}]'],
  ['not-an-object', 'null'],
  ['not-an-object', '"org/name"'],
  ['no-model', '{"status": "FAILED"}'],
  ['no-model', '{"model": " "}'],
  ['no-model', '{"model": 7}'],
])('%s: %s', (reason, text) => {
  expect(parseRequestFile(text)).toMatchObject({ ok: false, reason });
});

test('all seed requests are read without a problem', () => {
  const seeds = readSeedRequests();
  expect(seeds).toHaveLength(3827);
  for (const { json } of seeds) {
    const file = parsed(json);
    expect(file.problems).toEqual([]);
    expect(file.submittedTime).not.toBeNull();
    expect(file.jobId === null).toBe(json.job_id === -1);
  }
});

test('the real files of the low-bit board are read without a problem', () => {
  for (const { text } of readLowBitBoard()) {
    expect(parseRequestFile(text)).toMatchObject({ ok: true, file: { problems: [], revision: expect.any(String) } });
  }
});
