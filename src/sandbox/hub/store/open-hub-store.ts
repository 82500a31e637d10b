import { type AccessToken, accessToken } from './access-token.ts';
import { type Account, account } from './account.ts';
import { Collection } from './collection.ts';
import { type Discussion, discussion } from './discussion.ts';
import { type DiscussionEvent, discussionEvent } from './discussion-event.ts';
import { GitStore } from './git-store.ts';
import { HubDatabase } from './hub-database.ts';
import { LargeFiles } from './large-files.ts';
import { type Redirect, type Ref, type Repo, redirect, ref, repo } from './repo.ts';
import { type Webhook, webhook } from './webhook.ts';

export interface HubStore {
  database: HubDatabase;
  /** By id, grouped by lower-case name. */
  accounts: Collection<Account>;
  tokens: Collection<AccessToken>;
  /** By id, grouped by `type name`. */
  repos: Collection<Repo>;
  /** By `type name` of the former name. */
  redirects: Collection<Redirect>;
  /** By `repoId name`, grouped by repo. */
  refs: Collection<Ref>;
  /** By id, grouped by repo. */
  discussions: Collection<Discussion>;
  /** By id, grouped by discussion, oldest first. */
  events: Collection<DiscussionEvent>;
  webhooks: Collection<Webhook>;
  git: GitStore;
  large: LargeFiles;
}

/** Opens the store in a directory, or in memory when it is null. */
export function openHubStore(directory: string | null): HubStore {
  const database = new HubDatabase(directory);
  return {
    database,
    accounts: new Collection(database, {
      name: 'accounts',
      schema: account,
      keyOf: (value) => value.id,
      groupOf: (value) => value.name.toLowerCase(),
    }),
    tokens: new Collection(database, {
      name: 'tokens',
      schema: accessToken,
      keyOf: (value) => value.token,
      groupOf: (value) => value.userId,
    }),
    repos: new Collection(database, {
      name: 'repos',
      schema: repo,
      keyOf: (value) => value.id,
      groupOf: (value) => `${value.type} ${value.name.toLowerCase()}`,
    }),
    redirects: new Collection(database, {
      name: 'redirects',
      schema: redirect,
      keyOf: (value) => `${value.type} ${value.from.toLowerCase()}`,
    }),
    refs: new Collection(database, {
      name: 'refs',
      schema: ref,
      keyOf: (value) => `${value.repoId} ${value.name}`,
      groupOf: (value) => value.repoId,
    }),
    discussions: new Collection(database, {
      name: 'discussions',
      schema: discussion,
      keyOf: (value) => value.id,
      groupOf: (value) => value.repoId,
    }),
    events: new Collection(database, {
      name: 'events',
      schema: discussionEvent,
      keyOf: (value) => value.id,
      groupOf: (value) => value.discussionId,
    }),
    webhooks: new Collection(database, { name: 'webhooks', schema: webhook, keyOf: (value) => value.id }),
    git: new GitStore(database),
    large: new LargeFiles(database),
  };
}
