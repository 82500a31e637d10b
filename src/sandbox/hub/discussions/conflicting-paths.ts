/**
 * Paths that both sides changed since the merge base, to different ends. INFERRED: the Hub merges text within a file; a
 * file changed on both sides counts as a conflict here.
 */
export function conflictingPaths(paths: Iterable<string>, sides: { base: Tree; main: Tree; head: Tree }): string[] {
  return [...paths].filter((path) => {
    const main = sides.main.get(path);
    return main !== sides.base.get(path) && main !== sides.head.get(path);
  });
}

interface Tree {
  get(path: string): string | null;
}
