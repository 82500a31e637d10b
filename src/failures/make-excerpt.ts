import type { LogLine } from './clean-lines.ts';
import { scrub } from './scrub.ts';

const most = { before: 8, after: 6, characters: 1500, lineCharacters: 400 };

/**
 * At most 15 lines and 1,500 characters of one process around a line of its log, scrubbed, and harmless inside a Markdown
 * fence: no line can close it, and no HTML comment can pass for the bot's own marker.
 */
export function makeExcerpt(lines: readonly LogLine[], at: number): string[] {
  const own = lines.flatMap((line, position) =>
    position === at || (line.process === lines[at]?.process && line.text !== '') ? [position] : [],
  );
  const centre = own.indexOf(at);
  const show = (position: number) => harmless(scrub(lines[position]?.text ?? ''));
  const cause = show(at);
  const before = own.slice(Math.max(0, centre - most.before), centre).map(show);
  const after = own.slice(centre + 1, centre + 1 + most.after).map(show);
  // The farthest lines go first; what follows the cause goes before what leads to it.
  while (lengthOf([...before, cause, ...after]) > most.characters) {
    if (after.length > 0) after.pop();
    else before.shift();
  }
  return [...before, cause, ...after];
}

function lengthOf(lines: readonly string[]): number {
  return lines.join('\n').length;
}

function harmless(line: string): string {
  const text = line
    .replace(/`{3,}/g, (run) => "'".repeat(run.length))
    .replace(/~{3,}/g, (run) => '-'.repeat(run.length));
  const cut = text.length > most.lineCharacters ? `${text.slice(0, most.lineCharacters - 1)}…` : text;
  return cut.replaceAll('<!--', '<! --').toWellFormed();
}
