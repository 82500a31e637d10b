import type { ProblemAtPath } from './configuration-problem.ts';

/** Leaves out "is missing" for a key whose misspelling is reported anyway, so that one slip is one problem. */
export function withoutEchoes(problems: ProblemAtPath[]): ProblemAtPath[] {
  const misspelt = new Set(
    problems.flatMap(({ code, path, suggestion }) =>
      code === 'unknown-key' && suggestion !== null ? [JSON.stringify([...path.slice(0, -1), suggestion])] : [],
    ),
  );
  return problems.filter(({ code, path }) => code !== 'missing' || !misspelt.has(JSON.stringify(path)));
}
