/** The first moment of Discord's ids: 2015-01-01T00:00:00Z in milliseconds. */
const epoch = 1_420_070_400_000;

/** Makes ids as Discord does: time in the upper bits, always growing, also while the clock stands still. */
export class Snowflakes {
  readonly #clock: () => Date;
  #last: bigint;

  /** `last`: the highest id given out by an earlier run, '0' when there was none. */
  constructor(clock: () => Date, last: string) {
    this.#clock = clock;
    this.#last = BigInt(last);
  }

  next(): string {
    const now = BigInt(this.#clock().getTime() - epoch) << 22n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return String(this.#last);
  }
}
