import type { Refusal } from '../refusal.ts';

const model = 'org/m';
const revision = 'a'.repeat(40);
const path = 'org/m_eval_request_False_bfloat16_Original.json';
const file = { model, path, revision, precision: 'bfloat16' };
const at = { model, revision };
const options = ['float16', 'bfloat16'];
const large = { model, billions: 180.5, limit: 100, precision: 'float16' };

/** At least one refusal of every code. */
export const sampleRefusals: Refusal[] = [
  { code: 'intake-closed', model, board: 'Open LLM Leaderboard' },
  { code: 'unknown-precision', given: 'float32', options },
  { code: 'unknown-weight-type', given: 'LoRA', options: ['Original'] },
  { code: 'unknown-model-type', given: null, options: ['🟢 : pretrained'] },
  { code: 'unknown-model-type', given: 'x', options: ['🟢 : pretrained'] },
  { code: 'quota-reached', namespace: 'org', quota: 5, days: 7, nextPossible: '2024-09-15T10:05:00.000Z' },
  { code: 'do-not-submit', model, reason: 'its author asked' },
  { code: 'model-not-found', model },
  { code: 'private', model },
  { code: 'gated', model },
  { code: 'disabled', model },
  { code: 'revision-not-found', ...at },
  { code: 'renamed', model, canonical: 'org/n' },
  { code: 'duplicate-pending', ...file },
  { code: 'duplicate-running', ...file },
  { code: 'duplicate-finished', ...file },
  { code: 'duplicate-unknown-status', ...file },
  { code: 'same-commit-failed', ...file },
  { code: 'same-commit-stopped', ...file },
  { code: 'official-provider-finished', ...file },
  { code: 'reuploaded-after-failure', model, twin: 'org/n', path },
  { code: 'weight-type-mismatch', model, given: 'Original', suggested: 'Adapter' },
  { code: 'no-safetensors', ...at },
  { code: 'adapter-without-base', model, weightType: 'Adapter' },
  { code: 'base-not-found', model, base: 'a/b', why: 'gated' },
  { code: 'size-unknown', model },
  { code: 'too-large', ...large },
  { code: 'too-large-quantised', ...large },
  { code: 'precision-mismatch', model, given: 'float16', suggested: 'GPTQ' },
  { code: 'config-missing', ...at },
  { code: 'config-unreadable', ...at, error: 'Unexpected token' },
  { code: 'remote-code', model, modelType: 'internlm2', version: '5.18.0' },
  { code: 'unsupported-architecture', model, modelType: '', dropped: false, version: '5.18.0' },
  { code: 'unsupported-architecture', model, modelType: 'transfo-xl', dropped: true, version: '5.18.0' },
  { code: 'tokenizer-missing', ...at },
  { code: 'tokenizer-unreadable', ...at, error: 'Unexpected token' },
  { code: 'licence-missing', model },
  { code: 'card-missing', model },
  { code: 'card-too-short', model, characters: 12, needed: 200 },
  { code: 'chat-template-missing', model },
];
