import { z } from 'zod';
import { editRequestFile } from '../requests/edit-request-file.ts';
import { parseJson } from '../requests/parse-json.ts';

const row = z.looseObject({ fullname: z.string() });

/**
 * The JSON lines of a table with one column set in every row of a model; every other character stays. null when no line
 * has to change: no row of the model, none with that column, or all are right already.
 */
export function setInRows(
  text: string,
  { model, column, value }: { model: string; column: string; value: boolean },
): string | null {
  const lines = text.split('\n').map((line) => {
    if (!line.includes(model)) return line;
    const json = parseJson(line);
    const parsed = row.safeParse(json.ok ? json.value : null);
    return parsed.success && parsed.data.fullname === model ? editRequestFile(line, { [column]: value }) : line;
  });
  const edited = lines.join('\n');
  return edited === text ? null : edited;
}
