import { readdirSync, readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import { describe, expect, test } from 'vitest';
import { type Note, noteCodes } from './note.ts';
import { type Refusal, refusalCodes } from './refusal.ts';

const engine = new Liquid({ strictVariables: true, strictFilters: true });
engine.registerFilter('code', (value: unknown) => `\`${String(value)}\``);

const folder = new URL('../../templates/', import.meta.url);
const render = (kind: 'reason' | 'note', value: Refusal | Note) =>
  engine.parseAndRenderSync(readFileSync(new URL(`${kind}s/${value.code}.md`, folder), 'utf8'), { [kind]: value });
const filesIn = (name: string) => readdirSync(new URL(name, folder)).sort();

const model = 'org/m';
const revision = 'a'.repeat(40);
const path = 'org/m_eval_request_False_bfloat16_Original.json';
const file = { model, path, revision, precision: 'bfloat16' };
const at = { model, revision };
const options = ['float16', 'bfloat16'];
const large = { model, billions: 180.5, limit: 100, precision: 'float16' };

const reasons: Refusal[] = [
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

const notes: Note[] = [
  { code: 'name-corrected', asked: 'Org/M', model },
  { code: 'older-commit', revision, head: 'b'.repeat(40) },
  { code: 'gated-readable', model },
  { code: 'precision-chosen', precision: 'bfloat16', because: 'default', declared: 'float32' },
  { code: 'weight-type-chosen', weightType: 'Adapter' },
  { code: 'model-type-guessed', modelType: '🟢 : pretrained', because: 'nothing' },
  { code: 'base-model-chosen', base: 'a/b' },
  { code: 'base-model-dropped', base: 'a/b', weightType: 'Original' },
  { code: 'chat-template-chosen', modelType: '💬 : chat models' },
  { code: 'size-from-name', model, billions: 7 },
  { code: 'no-safetensors', model },
  { code: 'no-text-head', modelType: 'vit', architecture: '' },
  { code: 'extra-architecture', modelType: 'exaone' },
  { code: 'replaces-request', path, status: 'finished' },
  { code: 'already-covers-other-precision', path, precision: 'float16' },
  { code: 'reuploaded-after-failure', model, twin: 'other/n', path },
];

describe('reasons', () => {
  test.each(reasons)('$code', (reason) => {
    expect(render('reason', reason)).toMatch(/^[^{}]{40,}\n$/);
  });

  test('one template and one sample for every code, none besides', () => {
    expect(filesIn('reasons')).toEqual(refusalCodes.map((code) => `${code}.md`).sort());
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(refusalCodes));
  });

  test('the quota names the moment in UTC', () => {
    const [reason] = reasons.filter(({ code }) => code === 'quota-reached');
    expect(reason && render('reason', reason)).toContain('from 15 September 2024, 10:05 UTC.');
  });
});

describe('notes', () => {
  test.each(notes)('$code', (note) => {
    expect(render('note', note)).toMatch(/^[^{}]{40,}\n$/);
  });

  test('one template and one sample for every code, none besides', () => {
    expect(filesIn('notes')).toEqual(noteCodes.map((code) => `${code}.md`).sort());
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(noteCodes));
  });
});
