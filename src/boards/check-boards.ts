import { checkBoard } from './check-board.ts';
import type { ProblemAtPath } from './configuration-problem.ts';

/** Contradictions within each board and between boards: one name and one Space belong to one board. */
export function checkBoards(boards: unknown): ProblemAtPath[] {
  if (!Array.isArray(boards)) return [];
  const owners = new Map<string, string>();
  return boards.flatMap((board: unknown, index) => {
    const within = checkBoard(board).map((problem) => ({ ...problem, path: ['boards', index, ...problem.path] }));
    const between = claimsOf(board).flatMap(({ kind, name, path }) => {
      const claim = `${kind} ${name.toLowerCase()}`;
      const owner = owners.get(claim);
      owners.set(claim, owner ?? `boards[${index}]`);
      return owner === undefined ? [] : [takenTwice(['boards', index, ...path], `the ${kind} "${name}"`, owner)];
    });
    return [...within, ...between];
  });
}

function claimsOf(board: unknown): { kind: string; name: string; path: PropertyKey[] }[] {
  const { name, spaces }: { name?: unknown; spaces?: unknown } = Object(board);
  const list: unknown[] = Array.isArray(spaces) ? spaces : [];
  return [
    ...(typeof name === 'string' ? [{ kind: 'name', name, path: ['name'] }] : []),
    ...list.flatMap((space, index) =>
      typeof space === 'string' ? [{ kind: 'Space', name: space, path: ['spaces', index] }] : [],
    ),
  ];
}

function takenTwice(path: PropertyKey[], what: string, owner: string): ProblemAtPath {
  return {
    code: 'contradiction',
    path,
    reason: `${what} is already taken by ${owner}`,
    received: null,
    suggestion: null,
  };
}
