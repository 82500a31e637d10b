import type { HubClient } from '../platforms/hub/hub-client.ts';

/** What is read of repositories to judge a rename; nothing is changed through it. */
export type Repositories = Pick<
  HubClient,
  'fetchThread' | 'openPullRequests' | 'pullRequestPaths' | 'readFile' | 'listTree' | 'head' | 'modelHead'
>;
