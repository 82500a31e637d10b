import { stdout } from 'node:process';

/** One line of the table: what was measured, on Steward and on the floor of the same run. */
export interface Row {
  what: string;
  steward: number;
  /** null: nothing comparable. */
  floor: number | null;
  unit: string;
}

/** Writes rows of a Markdown table; the ratio is Steward's figure divided by the floor's. */
export function writeRows(rows: Row[]): void {
  for (const { what, steward, floor, unit } of rows) {
    const ratio = floor === null || floor === 0 ? '' : `${shown(steward / floor)}`;
    stdout.write(
      `| ${what} | ${shown(steward)} ${unit} | ${floor === null ? '' : `${shown(floor)} ${unit}`} | ${ratio} |\n`,
    );
  }
}

function shown(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
