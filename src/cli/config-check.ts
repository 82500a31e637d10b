import { readFile } from 'node:fs/promises';
import { describeProblem } from '../boards/describe-problem.ts';
import { loadConfiguration } from '../boards/load-configuration.ts';
import { watchedPlaces } from '../threads/watched-places.ts';

/** `steward config check FILE`: 0 and one line a board when the file is right, 1 and every problem when it is not. */
export async function configCheck(file: string, write: (line: string) => void): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    write(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (text === null) return 1;
  const loaded = loadConfiguration(text, file);
  if (loaded.ok) {
    const { boards } = loaded.configuration;
    write(`${file}: right; ${boards.length === 1 ? '1 board' : `${boards.length} boards`}`);
    for (const board of boards) {
      const places = watchedPlaces(board).map(({ place }) => place.replace(/^spaces\//, ''));
      write(`  ${board.name}: ${board.title}, ${places.join(', ')}`);
    }
    return 0;
  }
  for (const line of loaded.problems.flatMap(describeProblem)) write(line);
  write(`${file}: ${loaded.problems.length === 1 ? '1 problem' : `${loaded.problems.length} problems`}`);
  return 1;
}
