import { normalisePrecision } from '../requests/normalise-precision.ts';
import type { BoardRow } from './board-row.ts';

/** The board's table as it was at one commit of the contents dataset. Rows are found by model without regard to case. */
export class RowTable {
  readonly rows: readonly BoardRow[];
  readonly #byModel = new Map<string, BoardRow[]>();

  constructor(rows: readonly BoardRow[]) {
    this.rows = rows;
    for (const row of rows) {
      const key = row.model.toLowerCase();
      const same = this.#byModel.get(key);
      if (same) same.push(row);
      else this.#byModel.set(key, [row]);
    }
  }

  /** Every row of a model. Where case twins exist, those in this very spelling. */
  of(model: string): readonly BoardRow[] {
    const anySpelling = this.#byModel.get(model.trim().toLowerCase()) ?? [];
    const sameSpelling = anySpelling.filter((row) => row.model === model.trim());
    return sameSpelling.length > 0 ? sameSpelling : anySpelling;
  }

  /** The row that a request file shows: the table joins on model and precision (leaderboard-domain.md §1.1, §1.4). */
  at({ model, precision }: { model: string; precision: string | null }): BoardRow | null {
    const wanted = precision === null ? null : normalisePrecision(precision);
    return (
      this.of(model).find(
        (row) => wanted === null || row.precision === null || normalisePrecision(row.precision) === wanted,
      ) ?? null
    );
  }
}
