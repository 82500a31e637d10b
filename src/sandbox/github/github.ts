import type { components } from '@octokit/openapi-types';
import type { GitHubStore } from './store/open-github-store.ts';
import type { Announcer } from './webhooks/announcer.ts';

export interface GitHubApp {
  id: number;
  slug: string;
  name: string;
  /** PEM; the public one checks the JWTs of who holds the private one. */
  privateKey: string;
  publicKey: string;
  /** Signs deliveries unless the hook was given another one. */
  webhookSecret: string;
  botId: number;
  installationId: number;
  /** The account it is installed on, with all its repositories. */
  ownerId: number;
  permissions: components['schemas']['app-permissions'];
}

/** What every route works with. */
export interface GitHub {
  store: GitHubStore;
  clock: () => Date;
  /** Time as the clients' own clocks have it: tokens and rate limits go by it. */
  wallClock: () => Date;
  /** `http://host:port`: the API's base address and the start of every `html_url`. */
  origin: string;
  app: GitHubApp;
  announcer: Announcer;
  /** Told of workflow dispatches once they are accepted. */
  onDispatch: (dispatch: WorkflowDispatch) => void;
}

export interface WorkflowDispatch {
  /** `owner/name`. */
  repo: string;
  workflow: string;
  ref: string;
  inputs: Record<string, string>;
}
