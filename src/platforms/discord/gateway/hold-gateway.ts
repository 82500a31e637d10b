import type { Logger } from 'pino';
import { backoff } from '../../../backoff.ts';
import type { Clock } from '../../../clock.ts';
import type { Lease } from '../../../store/lease.ts';
import type { PlatformTrouble } from '../../platform-trouble.ts';

/** How often the lease is taken or renewed, and for how long its holder counts on it; both are less than it lasts. */
const everyMs = 2_000;
const trustedMs = 5_000;

/** Discord allows 1,000 connections a day: one that ends this soon counts as a failed try, and tries are spaced out. */
const soonMs = 60_000;
const longestPauseMs = 120_000;

type Disconnect = () => Promise<void>;

export interface GatewayHolding {
  /** Connects; `ended` is called when the connection is over for good. Returns how to disconnect. */
  connect(ended: () => void): Promise<Disconnect>;
  lease: Lease;
  clock: Pick<Clock, 'now'>;
  log: Pick<Logger, 'warn' | 'info'>;
}

export interface GatewayHold {
  /** Why this process, which holds the lease, has no connection; null also while another process has it. */
  trouble(): PlatformTrouble | null;
  stop(): Promise<void>;
}

/**
 * Keeps one connection to the gateway among all processes that share a store: whoever holds the lease is connected, the others
 * try again every two seconds. A lease that was lost, or could not be renewed in time, ends the connection at once.
 */
export function holdGateway({ connect, lease, clock, log }: GatewayHolding): GatewayHold {
  let connection: Promise<Disconnect> | null = null;
  let deadline: NodeJS.Timeout | undefined;
  let renewing: Promise<void> | null = null;

  let trouble: PlatformTrouble | null = null;
  let failures = 0;
  let notBefore = 0;

  function failed(why: string): void {
    failures += 1;
    notBefore = Date.now() + Math.min(backoff(failures), longestPauseMs);
    trouble = { platform: 'discord', since: trouble?.since ?? clock.now(), why };
  }

  function open(): void {
    const begunAt = Date.now();
    const opened = connect(() => {
      if (connection !== opened) return;
      connection = null;
      if (Date.now() - begunAt > soonMs) failures = 0;
      failed('the gateway closed the connection');
    });
    connection = opened;
    opened.then(
      () => {
        if (connection === opened) trouble = null;
      },
      (err: unknown) => {
        log.warn({ err }, 'no connection to the gateway of Discord; trying again');
        if (connection !== opened) return;
        connection = null;
        failed(`no connection to the gateway: ${err instanceof Error ? err.message : String(err)}`);
      },
    );
  }

  async function close(): Promise<void> {
    const ending = connection;
    connection = null;
    const disconnect = await ending?.catch(() => null);
    await disconnect?.().catch((err: unknown) => log.warn({ err }, 'the gateway of Discord was not left properly'));
  }

  async function renew(): Promise<void> {
    const askedAt = Date.now();
    const held = await lease.hold().catch((err: unknown) => {
      log.warn({ err }, 'the lease of the gateway could not be renewed');
      return null;
    });
    if (held === true) {
      clearTimeout(deadline);
      // Also when the next question to the store hangs.
      deadline = setTimeout(() => void close(), trustedMs - (Date.now() - askedAt));
    }
    if (held === false) trouble = null;
    if (held === false && connection !== null) {
      log.warn('the gateway of Discord is left to another process');
      await close();
    }
    if (held === true && connection === null && Date.now() >= notBefore) open();
  }

  function tick(): void {
    renewing ??= renew().finally(() => {
      renewing = null;
    });
  }

  const timer = setInterval(tick, everyMs);
  tick();
  return {
    trouble: () => trouble,
    async stop() {
      clearInterval(timer);
      await renewing;
      clearTimeout(deadline);
      await close();
      await lease.giveBack();
    },
  };
}
