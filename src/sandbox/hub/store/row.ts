/** One row of a query whose columns are checked as they are read; a wrong type is a fault in the store. */
export class Row {
  readonly #columns: Record<string, unknown>;

  constructor(columns: Record<string, unknown>) {
    this.#columns = columns;
  }

  text(name: string): string {
    const value = this.#columns[name];
    if (typeof value !== 'string') throw new TypeError(`column ${name} holds no text`);
    return value;
  }

  textOrNull(name: string): string | null {
    return this.#columns[name] === null ? null : this.text(name);
  }

  number(name: string): number {
    const value = this.#columns[name];
    if (typeof value !== 'number') throw new TypeError(`column ${name} holds no number`);
    return value;
  }

  numberOrNull(name: string): number | null {
    return this.#columns[name] === null ? null : this.number(name);
  }

  bytes(name: string): Uint8Array {
    const value = this.#columns[name];
    if (!(value instanceof Uint8Array)) throw new TypeError(`column ${name} holds no bytes`);
    return value;
  }
}
