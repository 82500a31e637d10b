import type { TryThis } from './try-this.ts';

/** A verb as the menu of the write box shows it. */
export interface PageVerb {
  verb: string;
  summary: string;
  /** A whole line that can be sent as it is. */
  example: string;
}

export interface PageGithub {
  /** Of its REST API and its pages, without a slash at the end. */
  url: string;
  controlUrl: string;
  /** `owner/name` of the repository whose issues are shown. */
  repository: string;
}

export interface PageDiscord {
  /** People act and read below it, too: /people/{login}. */
  controlUrl: string;
  /** Name of the channel that opens first. */
  channel: string;
  /** What may be tried there; `text` is a command with its options named. */
  tryThese: TryThis[];
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
  /** null: the page has no tab for it. */
  github: PageGithub | null;
  discord: PageDiscord | null;
  /** Of the bot, on every platform. */
  botLogins: string[];
  evaluatorLogin: string;
  tryThese: TryThis[];
}
