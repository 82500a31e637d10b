import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { hubSchema } from './hub-schema.ts';
import { Row } from './row.ts';

/**
 * The store's SQLite file. Everything is synchronous, so a write runs from begin to commit without another request in
 * between, and what `write` returned from is on disk (WAL, synchronous=FULL).
 */
export class HubDatabase {
  readonly #sqlite: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #undo: (() => void)[] = [];
  #whenCommitted: (() => void)[] = [];
  #open = false;

  /** A null directory keeps everything in memory. */
  constructor(directory: string | null, fileName = 'hub.sqlite') {
    if (directory !== null) mkdirSync(directory, { recursive: true });
    this.#sqlite = new DatabaseSync(directory === null ? ':memory:' : join(directory, fileName));
    // What is in memory must be all there is: a second process on the same directory is refused by the file lock.
    this.#sqlite.exec('PRAGMA busy_timeout = 3000; PRAGMA locking_mode = EXCLUSIVE;');
    this.#sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.#sqlite.exec(hubSchema);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepare(sql).run(...values);
  }

  first(sql: string, ...values: SQLInputValue[]): Row | null {
    const found = this.#prepare(sql).get(...values);
    return found === undefined ? null : new Row(found);
  }

  *rows(sql: string, ...values: SQLInputValue[]): Generator<Row> {
    for (const found of this.#prepare(sql).all(...values)) yield new Row(found);
  }

  /** One transaction; inside another it joins it. When `work` throws, the store and what is in memory are as before. */
  write<T>(work: () => T): T {
    if (this.#open) return work();
    this.#sqlite.exec('BEGIN IMMEDIATE');
    this.#open = true;
    try {
      const result = work();
      this.#sqlite.exec('COMMIT');
      this.#open = false;
      const committed = this.#whenCommitted;
      this.#forget();
      for (const act of committed) act();
      return result;
    } catch (fault) {
      if (this.#open) this.#rollBack();
      throw fault;
    }
  }

  /** Registers how to take back a change in memory; outside a transaction nothing can be taken back. */
  onUndo(undo: () => void): void {
    if (this.#open) this.#undo.push(undo);
  }

  /** Runs after the commit; at once outside a transaction. */
  afterCommit(act: () => void): void {
    if (this.#open) this.#whenCommitted.push(act);
    else act();
  }

  close(): void {
    this.#sqlite.close();
  }

  #rollBack(): void {
    this.#open = false;
    const undo = this.#undo.reverse();
    this.#forget();
    this.#sqlite.exec('ROLLBACK');
    for (const act of undo) act();
  }

  #forget(): void {
    this.#undo = [];
    this.#whenCommitted = [];
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#sqlite.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}
