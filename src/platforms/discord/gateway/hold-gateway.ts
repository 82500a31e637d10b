import type { Logger } from 'pino';
import type { Lease } from '../../../store/lease.ts';

/** How often the lease is taken or renewed, and for how long its holder counts on it; both are less than it lasts. */
const everyMs = 2_000;
const trustedMs = 5_000;

type Disconnect = () => Promise<void>;

export interface GatewayHolding {
  /** Connects; `ended` is called when the connection is over for good. Returns how to disconnect. */
  connect(ended: () => void): Promise<Disconnect>;
  lease: Lease;
  log: Pick<Logger, 'warn' | 'info'>;
}

/**
 * Keeps one connection to the gateway among all processes that share a store: whoever holds the lease is connected, the others
 * try again every two seconds. A lease that was lost, or could not be renewed in time, ends the connection at once.
 */
export function holdGateway({ connect, lease, log }: GatewayHolding): { stop(): Promise<void> } {
  let connection: Promise<Disconnect> | null = null;
  let deadline: NodeJS.Timeout | undefined;
  let renewing: Promise<void> | null = null;

  function open(): void {
    const opened = connect(() => {
      if (connection === opened) connection = null;
    });
    connection = opened;
    opened.catch((err: unknown) => {
      log.warn({ err }, 'no connection to the gateway of Discord; trying again');
      if (connection === opened) connection = null;
    });
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
    if (held === false && connection !== null) {
      log.warn('the gateway of Discord is left to another process');
      await close();
    }
    if (held === true && connection === null) open();
  }

  function tick(): void {
    renewing ??= renew().finally(() => {
      renewing = null;
    });
  }

  const timer = setInterval(tick, everyMs);
  tick();
  return {
    async stop() {
      clearInterval(timer);
      await renewing;
      clearTimeout(deadline);
      await close();
      await lease.giveBack();
    },
  };
}
