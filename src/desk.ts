import type { Logger } from 'pino';
import type { Board } from './boards/board.ts';
import type { Configuration } from './boards/configuration.ts';
import type { Handler, Knowledge } from './cases/handler.ts';
import type { Lookups } from './cases/lookups.ts';
import type { Clock } from './clock.ts';
import type { MessageToUnderstand, Understanding } from './messages/understanding.ts';
import type { Orchestrator } from './orchestrators/orchestrator.ts';
import type { HubClient } from './platforms/hub/hub-client.ts';
import type { Surfaces } from './platforms/open-surfaces.ts';
import type { PlatformTrouble } from './platforms/platform-trouble.ts';
import type { Say } from './replies/reply.ts';
import type { Store } from './store/open-store.ts';
import type { WorkQueue } from './store/work-queue.ts';
import type { Actor } from './threads/thread.ts';
import type { Metrics } from './web/metrics.ts';

/** Everything the workers share; made once at start and passed down. */
export interface Desk {
  configuration: Configuration;
  store: Store;
  queue: WorkQueue;
  /** Also for request files on GitHub, see openRoutedClient. */
  hub: HubClient;
  /** The bot's own account on the Hub. */
  self: Actor;
  /** Where people write. */
  surfaces: Surfaces;
  handlers: readonly Handler[];
  knowledge: Knowledge;
  say: Say;
  clock: Clock;
  /** Bytes that nobody can guess. */
  random(bytes: number): Uint8Array;
  log: Logger;
  metrics: Metrics;
  understand(message: MessageToUnderstand): Understanding;
  boards: readonly BoardDesk[];
  /** Platforms that cannot be served at present, and why. */
  troubles(): readonly PlatformTrouble[];
}

/** One board with what belongs to it alone. */
export interface BoardDesk {
  board: Board;
  lookups: Lookups;
  orchestrator: Orchestrator;
  /** The bot's first start on this board. */
  since: Date;
}
