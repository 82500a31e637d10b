/** The commits of main from first to last, each found by its id at once. */
export class CommitLine {
  readonly #ids: string[];
  readonly #positions: Map<string, number>;

  constructor(ids: string[]) {
    this.#ids = ids;
    this.#positions = new Map(ids.map((id, index) => [id, index]));
  }

  get tip(): string | null {
    return this.#ids.at(-1) ?? null;
  }

  position(id: string): number | null {
    return this.#positions.get(id) ?? null;
  }

  /** Ids after a position, newest first. */
  newerThan(position: number): string[] {
    return this.#ids.slice(position + 1).reverse();
  }

  /** Ids up to and with a position, newest first. */
  upTo(position: number): string[] {
    return this.#ids.slice(0, position + 1).reverse();
  }

  append(id: string): void {
    this.#positions.set(id, this.#ids.length);
    this.#ids.push(id);
  }
}
