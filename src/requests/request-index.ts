import { NameBuckets } from './name-buckets.ts';
import { nearNames } from './near-names.ts';
import { normalisePrecision } from './normalise-precision.ts';
import { parseRequestFileName } from './request-file-name.ts';

export interface TreeEntry {
  path: string;
  /** Git blob id. */
  oid: string;
}

/** A file of the requests dataset as its path tells; `model` is null for files that are no request files. */
export interface IndexedFile extends TreeEntry {
  model: string | null;
  /** In the board's spelling; null where the name does not say it (names of 2023). */
  precision: string | null;
  weightType: string | null;
}

/**
 * All files of a requests dataset, findable by path, model, and folder. Model names are compared without regard to case and
 * kept as stored, so that both of two case twins are found (leaderboard-domain.md §11). No lookup scans the files.
 */
export class RequestIndex {
  readonly #rule: string;
  readonly #files = new Map<string, IndexedFile>();
  readonly #models = new Map<string, IndexedFile[]>();
  readonly #folders = new Map<string, Set<IndexedFile>>();
  readonly #names = new NameBuckets();

  constructor({ rule, entries }: { rule: string; entries: Iterable<TreeEntry> }) {
    this.#rule = rule;
    for (const { path, oid } of entries) this.#put(path, oid);
  }

  get size(): number {
    return this.#files.size;
  }

  /** Path and blob id of every file: what a later `apply` starts from. */
  entries(): Iterable<Readonly<IndexedFile>> {
    return this.#files.values();
  }

  byPath(path: string): Readonly<IndexedFile> | null {
    return this.#files.get(path) ?? null;
  }

  /** Files of one model at every precision, case twins included, in the order of their paths. */
  byModel(model: string): readonly Readonly<IndexedFile>[] {
    const files = this.#models.get(modelKey(model)) ?? [];
    return files.length > 1 ? files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) : files;
  }

  byModelAndPrecision(model: string, precision: string): readonly Readonly<IndexedFile>[] {
    const wanted = normalisePrecision(precision);
    return this.byModel(model).filter((file) => file.precision === wanted);
  }

  /** Files directly in a folder, which is the namespace on most boards; '' is the root. */
  inFolder(folder: string): Readonly<IndexedFile>[] {
    return [...(this.#folders.get(folder.toLowerCase()) ?? [])];
  }

  /** Up to five model names close to one that is not here. */
  near(model: string): string[] {
    return nearNames(model, this.#names);
  }

  /** Follows a commit: the new blob id of each changed file, null for a removed one. */
  apply(changes: Iterable<{ path: string; oid: string | null }>): void {
    for (const { path, oid } of changes) {
      if (oid === null) this.#remove(path);
      else this.#put(path, oid);
    }
  }

  #put(path: string, oid: string): void {
    const known = this.#files.get(path);
    if (known) {
      known.oid = oid;
      return;
    }
    const name = parseRequestFileName(path, this.#rule);
    const precision = name?.precision ? normalisePrecision(name.precision) : null;
    const file = { path, oid, model: name?.model ?? null, precision, weightType: name?.weightType ?? null };
    this.#files.set(path, file);
    const folder = this.#folders.get(folderOf(path));
    if (folder) folder.add(file);
    else this.#folders.set(folderOf(path), new Set([file]));
    if (file.model === null) return;
    const sameModel = this.#models.get(modelKey(file.model));
    if (!sameModel?.some((other) => other.model === file.model)) this.#names.add(file.model);
    if (sameModel) sameModel.push(file);
    else this.#models.set(modelKey(file.model), [file]);
  }

  #remove(path: string): void {
    const file = this.#files.get(path);
    if (!file) return;
    this.#files.delete(path);
    const folder = this.#folders.get(folderOf(path));
    folder?.delete(file);
    if (folder?.size === 0) this.#folders.delete(folderOf(path));
    if (file.model === null) return;
    const rest = this.byModel(file.model).filter((other) => other !== file);
    if (!rest.some((other) => other.model === file.model)) this.#names.delete(file.model);
    if (rest.length === 0) this.#models.delete(modelKey(file.model));
    else this.#models.set(modelKey(file.model), [...rest]);
  }
}

function modelKey(model: string): string {
  return model.trim().toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)).toLowerCase();
}
