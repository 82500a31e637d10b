import { checkBoard } from './check-board.ts';
import type { ProblemAtPath } from './configuration-problem.ts';

/** Contradictions within each board and between boards: one name, one Space and one GitHub repository belong to one board. */
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
  const { name, spaces, github }: { name?: unknown; spaces?: unknown; github?: unknown } = Object(board);
  const { repositories }: { repositories?: unknown } = Object(github);
  return [
    ...(typeof name === 'string' ? [{ kind: 'name', name, path: ['name'] }] : []),
    ...claimsIn(spaces, { kind: 'Space', path: ['spaces'] }),
    ...claimsIn(repositories, { kind: 'GitHub repository', path: ['github', 'repositories'] }),
  ];
}

function claimsIn(list: unknown, { kind, path }: { kind: string; path: PropertyKey[] }) {
  const names: unknown[] = Array.isArray(list) ? list : [];
  return names.flatMap((name, index) => (typeof name === 'string' ? [{ kind, name, path: [...path, index] }] : []));
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
