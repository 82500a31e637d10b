import type { TryThis } from './try-this.ts';

/** A verb as the menu of the write box shows it. */
export interface PageVerb {
  verb: string;
  summary: string;
  /** A whole line that can be sent as it is. */
  example: string;
}

/** What /config.json tells the page. */
export interface PageConfig {
  /** `http://host:port` of the sandbox Hub, without a slash at the end. */
  hubUrl: string;
  /** The control address: /log, /events, /users, /deliveries and /faults are below it. */
  controlUrl: string;
  /** The bot's own dashboard; no link when null. */
  dashboardUrl: string | null;
  /** No menu when empty. */
  verbs: PageVerb[];
  /** The leaderboard's Space, whose discussions are shown. */
  space: string;
  /** The dataset of the request files. */
  requests: string;
  botLogin: string;
  evaluatorLogin: string;
  tryThese: TryThis[];
}
