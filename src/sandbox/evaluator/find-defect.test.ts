import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArchitectures } from '../../submissions/architectures.ts';
import { modelCases } from '../seed/model-cases.ts';
import { modelRepo } from '../seed/model-repo.ts';
import { type EvaluationRequest, readEvaluationRequest } from './evaluation-request.ts';
import { findDefect } from './find-defect.ts';

const supported = parseArchitectures(
  JSON.parse(readFileSync(new URL('../../../data/architectures.json', import.meta.url), 'utf8')),
);

test.each([
  ['olivia-owner/heron-7b', {}, null],
  ['olivia-owner/heron-7b', { use_chat_template: true }, null],
  ['olivia-owner/heron-7b-jinja', { use_chat_template: true }, null],
  ['olivia-owner/heron-2.4b-base', { use_chat_template: true }, 'chat-template'],
  ['olivia-owner/heron-7b-leftover-code', {}, null],
  ['olivia-owner/heron-7b-remote-code', {}, 'remote-code'],
  ['olivia-owner/heron-7b-new-architecture', {}, 'unsupported-architecture'],
  ['olivia-owner/heron-7b-no-config', {}, 'missing-file'],
  ['olivia-owner/heron-7b-broken-config', {}, 'missing-file'],
  ['olivia-owner/heron-7b-no-tokenizer', {}, 'tokenizer'],
  ['olivia-owner/heron-7b-vocab', {}, 'size-mismatch'],
  ['olivia-owner/heron-7b', { precision: 'GPTQ' }, 'quantisation'],
  ['olivia-owner/condor-123b-gptq', { precision: 'GPTQ' }, null],
  ['olivia-owner/heron-7b-lora', { weight_type: 'Adapter' }, null],
  ['olivia-owner/heron-7b-lora-orphan', { weight_type: 'Adapter' }, 'wrong-weight-type'],
  ['olivia-owner/heron-7b', { weight_type: 'Adapter' }, 'wrong-weight-type'],
  ['olivia-owner/heron-7b-lora', {}, 'missing-file'],
])('%s asked for with %j: %s', (model, fields, cause) => {
  expect(findDefect(request({ model, ...fields }), textsOf(model), supported)).toBe(cause);
});

function request(fields: object): EvaluationRequest {
  const text = JSON.stringify({
    precision: 'bfloat16',
    status: 'RUNNING',
    submitted_time: '2024-09-01T00:00:00Z',
    ...fields,
  });
  const read = readEvaluationRequest(text);
  if (!read) throw new Error('not a request file');
  return read;
}

function textsOf(model: string) {
  const spec = modelCases.find(({ name }) => name === model);
  if (!spec) throw new Error(`no ${model}`);
  const { files } = modelRepo(spec);
  const text = (path: string) => {
    const file = files.find((one) => one.path === path);
    return file && 'text' in file ? file.text : null;
  };
  return {
    config: text('config.json'),
    tokenizerConfig: text('tokenizer_config.json'),
    adapterConfig: text('adapter_config.json'),
    chatTemplate: text('chat_template.jinja'),
  };
}
