import type { HubStore } from './store/open-hub-store.ts';
import type { Announcer } from './webhooks/announcer.ts';

/** What every route works with. */
export interface Hub {
  store: HubStore;
  clock: () => Date;
  /** `http://host:port`, the start of every absolute address the Hub gives out. */
  origin: string;
  /** Turns changes into webhook deliveries and live events. */
  announcer: Announcer;
}
