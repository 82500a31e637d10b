import { readdirSync, readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import { describe, expect, test } from 'vitest';
import { type Note, noteCodes } from './note.ts';
import { type Refusal, refusalCodes } from './refusal.ts';
import { sampleNotes as notes } from './testing/sample-notes.ts';
import { sampleRefusals as reasons } from './testing/sample-refusals.ts';

const engine = new Liquid({ strictVariables: true, strictFilters: true });
engine.registerFilter('code', (value: unknown) => `\`${String(value)}\``);

const folder = new URL('../../templates/', import.meta.url);
const render = (kind: 'reason' | 'note', value: Refusal | Note) =>
  engine.parseAndRenderSync(readFileSync(new URL(`${kind}s/${value.code}.md`, folder), 'utf8'), { [kind]: value });
const filesIn = (name: string) => readdirSync(new URL(name, folder)).sort();

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
