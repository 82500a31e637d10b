import { evaluationKey } from './evaluation-key.ts';
import type { Duplicate } from './find-duplicates.ts';

/** What is compared of one request file. */
export interface EvaluatedFile {
  path: string;
  model: string;
  precision: string | null;
  revision: string | null;
  submitted: Date | null;
}

/** Request files of the same commit at the same precision, kept up to date file by file: no change looks at the others. */
export class DuplicateGroups {
  readonly #keyOf = new Map<string, string>();
  readonly #groups = new Map<string, Map<string, EvaluatedFile>>();
  /** Keys of groups with more than one file. */
  readonly #several = new Set<string>();

  get count(): number {
    return this.#several.size;
  }

  put(file: EvaluatedFile): void {
    this.remove(file.path);
    const key = evaluationKey(file);
    if (key === null) return;
    const { path, model, precision, revision, submitted } = file;
    const group = this.#groups.get(key) ?? new Map<string, EvaluatedFile>();
    group.set(path, { path, model, precision, revision, submitted });
    this.#groups.set(key, group);
    this.#keyOf.set(path, key);
    if (group.size > 1) this.#several.add(key);
  }

  remove(path: string): void {
    const key = this.#keyOf.get(path);
    if (key === undefined) return;
    this.#keyOf.delete(path);
    const group = this.#groups.get(key);
    group?.delete(path);
    if (group?.size === 0) this.#groups.delete(key);
    if ((group?.size ?? 0) < 2) this.#several.delete(key);
  }

  /** At most so many, those with the latest submission first. */
  newest(most: number): Duplicate[] {
    return [...this.#several]
      .map((key) => [...(this.#groups.get(key)?.values() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1)))
      .sort((a, b) => latest(b) - latest(a) || ((a[0]?.path ?? '') < (b[0]?.path ?? '') ? -1 : 1))
      .slice(0, most)
      .flatMap(([first, ...others]) =>
        first
          ? [{ precision: first.precision ?? '', revision: first.revision ?? '', entries: [first, ...others] }]
          : [],
      );
  }

  /** Paths of the other files with the commit and the precision of this one. */
  twinsOf(path: string): string[] {
    const group = this.#groups.get(this.#keyOf.get(path) ?? '');
    return [...(group?.keys() ?? [])].filter((other) => other !== path).sort();
  }
}

function latest(group: readonly EvaluatedFile[]): number {
  return Math.max(...group.map(({ submitted }) => submitted?.getTime() ?? 0));
}
