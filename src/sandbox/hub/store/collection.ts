import type { z } from 'zod';
import type { HubDatabase } from './hub-database.ts';

const putDocument = `INSERT INTO documents VALUES (?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE SET json = excluded.json`;

interface CollectionOptions<T> {
  name: string;
  schema: z.ZodType<T>;
  keyOf: (value: T) => string;
  /** Groups values for `group`; null leaves a value out. */
  groupOf?: (value: T) => string | null;
}

/** Documents of one kind in the order they were first put, all in memory and written through. Values are never changed in place: put a new one. */
export class Collection<T> {
  readonly #database: HubDatabase;
  readonly #options: CollectionOptions<T>;
  readonly #values = new Map<string, T>();
  readonly #groups = new Map<string, Map<string, T>>();

  constructor(database: HubDatabase, options: CollectionOptions<T>) {
    this.#database = database;
    this.#options = options;
    for (const row of database.rows('SELECT json FROM documents WHERE collection = ? ORDER BY rowid', options.name)) {
      this.#set(options.schema.parse(JSON.parse(row.text('json'))));
    }
  }

  get(key: string): T | null {
    return this.#values.get(key) ?? null;
  }

  values(): IterableIterator<T> {
    return this.#values.values();
  }

  group(key: string): T[] {
    return [...(this.#groups.get(key)?.values() ?? [])];
  }

  groupSize(key: string): number {
    return this.#groups.get(key)?.size ?? 0;
  }

  put(value: T): T {
    const key = this.#options.keyOf(value);
    const before = this.#values.get(key);
    this.#database.run(putDocument, this.#options.name, key, JSON.stringify(value));
    this.#set(value);
    this.#database.onUndo(() => (before === undefined ? this.#unset(key) : this.#set(before)));
    return value;
  }

  delete(key: string): void {
    const before = this.#values.get(key);
    if (before === undefined) return;
    this.#database.run('DELETE FROM documents WHERE collection = ? AND id = ?', this.#options.name, key);
    this.#unset(key);
    this.#database.onUndo(() => this.#set(before));
  }

  #set(value: T): void {
    const key = this.#options.keyOf(value);
    const before = this.#values.get(key);
    const group = this.#options.groupOf?.(value) ?? null;
    if (before !== undefined && (this.#options.groupOf?.(before) ?? null) !== group) this.#unset(key);
    this.#values.set(key, value);
    if (group === null) return;
    const members = this.#groups.get(group) ?? new Map<string, T>();
    members.set(key, value);
    this.#groups.set(group, members);
  }

  #unset(key: string): void {
    const before = this.#values.get(key);
    if (before === undefined) return;
    this.#values.delete(key);
    const group = this.#options.groupOf?.(before) ?? null;
    if (group !== null) this.#groups.get(group)?.delete(key);
  }
}
