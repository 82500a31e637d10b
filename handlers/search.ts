import { z } from 'zod';
import { handler } from '../src/cases/handler.ts';
import type { BoardRow } from '../src/rows/board-row.ts';
import { matchRows } from '../src/search/match-rows.ts';
import { parseSearch } from '../src/search/parse-search.ts';

/** Rows that one answer shows. */
const mostShown = 10;

/** Looks for models on the board, in the syntax of the board's own search field. */
export const search = handler({
  verb: 'search',
  aliases: ['find'],
  summary: 'look for models on the board by name, licence, architecture, precision or category',
  example: '/search llama;mistral; Hub License: MIT',
  who: 'anyone',
  intent: 'status_question',
  private: true,
  arguments: z.object({
    query: z
      .string()
      .optional()
      .describe('names with ; between them, Hub License: …, @precision:…, or /a regular expression/'),
  }),
  positional: [],
  remainder: 'query',
  async review({ arguments: { query = '' }, lookups, hub }) {
    const parsed = parseSearch(query);
    if (!parsed.ok) {
      const { problem } = parsed;
      return {
        outcome: 'refuse',
        code: `search-${problem.reason}`,
        reply: { template: 'search-refused', data: { problem } },
      };
    }
    const table = await lookups.rows();
    if (!table) return { outcome: 'refuse', code: 'no-table', reply: { template: 'no-table', data: {} } };
    const found = matchRows(table.rows, parsed.search);
    const near = found.length === 0 && /^[\w./-]+$/.test(query) ? (await lookups.index()).near(query) : [];
    const data = {
      query,
      near,
      found: found.length,
      rows: found.slice(0, mostShown).map((row) => shown(row, hub)),
      more: Math.max(0, found.length - mostShown),
    };
    const code = found.length === 0 ? 'search-nothing' : 'search';
    return { outcome: 'answer', code, reply: { template: 'search', data } };
  },
});

function shown(row: BoardRow, hub: string): Record<string, unknown> {
  return {
    model: row.model,
    url: `${hub}/${row.model.split('/').map(encodeURIComponent).join('/')}`,
    precision: row.precision ?? '',
    average: row.average?.toFixed(2) ?? '–',
  };
}
