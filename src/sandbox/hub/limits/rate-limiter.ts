export type Bucket = 'api' | 'resolvers' | 'pages';
export type Quotas<B extends string = Bucket> = Record<B, number>;

export interface WindowState<B extends string = Bucket> {
  bucket: B;
  quota: number;
  remaining: number;
  /** Seconds until the window ends. */
  reset: number;
  exceeded: boolean;
}

/** Fixed windows per caller and bucket: of five minutes, as on the Hub (hub-api.md §6), unless told otherwise. */
export class RateLimiter<B extends string = Bucket> {
  readonly #counts = new Map<string, { window: number; used: number }>();
  readonly #windowSeconds: number;
  quotas: Quotas<B>;

  constructor(quotas: Quotas<B>, windowSeconds = 300) {
    this.quotas = quotas;
    this.#windowSeconds = windowSeconds;
  }

  /** Counts one request of a caller (user id or address). */
  count(caller: string, bucket: B, now: Date): WindowState<B> {
    const seconds = now.getTime() / 1000;
    const window = Math.floor(seconds / this.#windowSeconds);
    const key = `${bucket} ${caller}`;
    const known = this.#counts.get(key);
    const used = known?.window === window ? known.used + 1 : 1;
    this.#counts.set(key, { window, used });
    const quota = this.quotas[bucket];
    return {
      bucket,
      quota,
      remaining: Math.max(quota - used, 0),
      reset: Math.ceil((window + 1) * this.#windowSeconds - seconds),
      exceeded: used > quota,
    };
  }

  /** Takes one request out of a caller's count again. */
  giveBack(caller: string, bucket: B): void {
    const known = this.#counts.get(`${bucket} ${caller}`);
    if (known !== undefined) known.used -= 1;
  }
}
