import { z } from 'zod';
import { handler } from '../src/cases/handler.ts';
import { type Benchmark, benchmarks, lowerBounds } from '../src/rows/benchmark.ts';
import type { BoardRow } from '../src/rows/board-row.ts';
import { normalise } from '../src/rows/normalise.ts';

/** Rows of one model that one answer shows: one for each precision. */
const mostShown = 5;

/** The scores of a model, raw and normalised, at each of its precisions. */
export const scores = handler({
  verb: 'scores',
  aliases: ['score', 'results'],
  summary: 'show the raw and normalised scores of a model',
  example: '/scores org/model',
  who: 'anyone',
  intent: 'status_question',
  private: true,
  arguments: z.object({
    model: z.string().describe('org/name of the model'),
    raw: z.string().optional().describe('write raw to see how raw scores become normalised ones'),
  }),
  positional: ['model', 'raw'],
  async review({ arguments: { model, raw }, lookups, hub }) {
    const table = await lookups.rows();
    if (!table) return { outcome: 'refuse', code: 'no-table', reply: { template: 'no-table', data: {} } };
    const rows = table.of(model);
    if (rows.length === 0) {
      const index = await lookups.index();
      const submitted = index.byModel(model).length > 0;
      const data = { model, submitted, near: submitted ? [] : index.near(model) };
      return { outcome: 'answer', code: 'no-scores', reply: { template: 'scores-none', data } };
    }
    const data = {
      model: rows[0]?.model ?? model,
      formula: raw !== undefined,
      rows: rows.slice(0, mostShown).map((row) => shown(row, hub)),
    };
    return { outcome: 'answer', code: 'scores', reply: { template: 'scores', data } };
  },
});

function shown(row: BoardRow, hub: string): Record<string, unknown> {
  return {
    model: row.model,
    url: `${hub}/${row.model.split('/').map(encodeURIComponent).join('/')}`,
    precision: row.precision ?? '?',
    revision: row.revision?.slice(0, 8) || null,
    average: number(row.average, 2),
    scores: benchmarks.map((name) => score(name, row.scores[name])),
  };
}

function score(name: Benchmark, { raw, normalised }: BoardRow['scores'][Benchmark]): Record<string, unknown> {
  const bound = lowerBounds[name];
  const known = raw !== null && bound !== 'subtasks';
  return {
    name,
    raw: number(raw, 4),
    normalised: number(normalised, 2),
    subtasks: bound === 'subtasks',
    calculation: known ? calculation(raw, bound) : null,
  };
}

function calculation(raw: number, bound: number): string {
  const result = normalise(raw, bound).toFixed(2);
  if (raw < bound) return `${raw.toFixed(4)} is below ${bound}, so ${result}`;
  return bound === 0
    ? `${raw.toFixed(4)} × 100 = ${result}`
    : `(${raw.toFixed(4)} − ${bound}) / (1 − ${bound}) × 100 = ${result}`;
}

function number(value: number | null, digits: number): string {
  return value?.toFixed(digits) ?? '–';
}
