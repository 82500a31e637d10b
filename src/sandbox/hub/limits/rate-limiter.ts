export type Bucket = 'api' | 'resolvers' | 'pages';
export type Quotas = Record<Bucket, number>;

export interface WindowState {
  bucket: Bucket;
  quota: number;
  remaining: number;
  /** Seconds until the window ends. */
  reset: number;
  exceeded: boolean;
}

const windowSeconds = 300;

/** Fixed five-minute windows per caller and bucket (hub-api.md §6). */
export class RateLimiter {
  readonly #counts = new Map<string, { window: number; used: number }>();
  quotas: Quotas;

  constructor(quotas: Quotas) {
    this.quotas = quotas;
  }

  /** Counts one request of a caller (user id or address). */
  count(caller: string, bucket: Bucket, now: Date): WindowState {
    const seconds = now.getTime() / 1000;
    const window = Math.floor(seconds / windowSeconds);
    const key = `${bucket} ${caller}`;
    const known = this.#counts.get(key);
    const used = known?.window === window ? known.used + 1 : 1;
    this.#counts.set(key, { window, used });
    const quota = this.quotas[bucket];
    return {
      bucket,
      quota,
      remaining: Math.max(quota - used, 0),
      reset: Math.ceil((window + 1) * windowSeconds - seconds),
      exceeded: used > quota,
    };
  }
}
