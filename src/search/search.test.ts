import { describe, expect, test } from 'vitest';
import { type BoardRow, parseBoardRow } from '../rows/board-row.ts';
import { readSeedRows } from '../sandbox/seed/read-seed-rows.ts';
import { matchRows } from './match-rows.ts';
import { parseSearch } from './parse-search.ts';

/** The whole table of the Open LLM Leaderboard (data/README.md). */
const rows = [...readSeedRows().values()].map(parseBoardRow).filter((row) => row !== null);

function found(query: string, among: readonly BoardRow[] = rows): BoardRow[] {
  const parsed = parseSearch(query);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return matchRows(among, parsed.search);
}

describe('a search finds what counting the table by hand finds', () => {
  const has = (row: BoardRow, part: string) => row.model.toLowerCase().includes(part);
  test.each<{ query: string; finds: (row: BoardRow) => boolean }>([
    { query: 'yi-1.5', finds: (row) => has(row, 'yi-1.5') },
    { query: 'llama 70b', finds: (row) => has(row, 'llama') && has(row, '70b') },
    { query: 'falcon;gemma', finds: (row) => has(row, 'falcon') || has(row, 'gemma') },
    { query: 'Hub License: MIT', finds: (row) => row.licence === 'mit' },
    { query: 'phi; hub license: mit', finds: (row) => has(row, 'phi') && row.licence === 'mit' },
    { query: 'HUB LICENSE:mit ; phi', finds: (row) => has(row, 'phi') && row.licence === 'mit' },
    { query: 'phi Hub License: MIT', finds: (row) => has(row, 'phi') && row.licence === 'mit' },
    {
      query: 'Hub License: mit; Hub License: apache-2.0; yi',
      finds: (row) => has(row, 'yi') && ['mit', 'apache-2.0'].includes(row.licence ?? ''),
    },
    { query: '@architecture:mixtral', finds: (row) => row.architecture === 'MixtralForCausalLM' },
    {
      query: '@license:gemma @precision:float16',
      finds: (row) => row.licence === 'gemma' && row.precision === 'float16',
    },
    { query: '@precision:bf16 falcon', finds: (row) => row.precision === 'bfloat16' && has(row, 'falcon') },
    { query: 'llama @precision:4bit', finds: (row) => row.precision === '4bit' && has(row, 'llama') },
    { query: '/^qwen/qwen2-[0-9]+b$/', finds: (row) => /^qwen\/qwen2-[0-9]+b$/i.test(row.model) },
    { query: '/(a+)+$/; @license:mit', finds: (row) => row.model.toLowerCase().endsWith('a') && row.licence === 'mit' },
    { query: '@license:/^llama3/', finds: (row) => /^llama3/.test(row.licence ?? '') },
    {
      query: 'official providers; @type:chat',
      finds: (row) => row.officialProvider === true && row.type?.includes('chat') === true,
    },
    {
      query: '@official @type: pretrained',
      finds: (row) => row.officialProvider === true && row.type === '🟢 pretrained',
    },
    {
      query: '@official:no; yi-34b',
      finds: (row) => row.officialProvider !== true && has(row, 'yi-34b'),
    },
    { query: 'category: continuously pretrained', finds: (row) => row.type === '🟩 continuously pretrained' },
    { query: 'type: merges', finds: (row) => row.type?.includes('merges') === true },
    { query: 'type:fine tuned; 01-ai', finds: (row) => row.type?.includes('fine-tuned') === true && has(row, '01-ai') },
  ])('$query', ({ query, finds }) => {
    const wanted = rows.filter(finds);
    expect(wanted.length).toBeGreaterThan(0);
    expect(new Set(found(query).map((row) => `${row.model} ${row.precision}`))).toEqual(
      new Set(wanted.map((row) => `${row.model} ${row.precision}`)),
    );
  });

  test('best average first', () => {
    const averages = found('Hub License: mit').map((row) => row.average ?? -1);
    expect(averages).toEqual(averages.toSorted((a, b) => b - a));
  });
});

describe('a search that cannot be read says what is wrong', () => {
  test.each([
    { query: ' ; ', problem: { reason: 'empty' } },
    { query: '@licence:', problem: { reason: 'no-value', given: '@licence:' } },
    {
      query: '@archtecture:llama',
      problem: { reason: 'unknown-field', given: '@archtecture', nearest: 'architecture' },
    },
    { query: '@colour:red', problem: { reason: 'unknown-field', given: '@colour', nearest: null } },
    { query: '/llama', problem: { reason: 'pattern-not-closed', given: '/llama' } },
    { query: '/llama(?=-3)/', problem: { reason: 'pattern-invalid', given: 'llama(?=-3)' } },
    { query: '/(a)\\1/', problem: { reason: 'pattern-invalid', given: '(a)\\1' } },
    { query: '/[a/', problem: { reason: 'pattern-invalid', given: '[a' } },
    { query: '/(a{30}){30}/', problem: { reason: 'pattern-too-large', given: '(a{30}){30}' } },
    { query: `/${'a'.repeat(101)}/`, problem: { reason: 'pattern-too-large' } },
    { query: 'a;'.repeat(21), problem: { reason: 'too-many', most: 20 } },
  ])('$query', ({ query, problem }) => {
    expect(parseSearch(query)).toMatchObject({ ok: false, problem });
  });
});
