import type { ConfigurationProblem } from './configuration-problem.ts';

/** One problem as lines for a terminal: the place, what is wrong, the source line with a mark, what was probably meant. */
export function describeProblem(problem: ConfigurationProblem): string[] {
  const { file, line, column, path, reason, received, suggestion, excerpt } = problem;
  const subject = path === '' ? '' : `${path}: `;
  const lines = [`${file}:${line}:${column}  ${subject}${reason}${received === null ? '' : `, not ${received}`}`];
  if (excerpt !== '') {
    const margin = `${line} | `;
    lines.push(`    ${margin}${excerpt}`, `    ${' '.repeat(margin.length - 2)}| ${' '.repeat(column - 1)}^`);
  }
  if (suggestion !== null) lines.push(`    Did you mean "${suggestion}"?`);
  return lines;
}
