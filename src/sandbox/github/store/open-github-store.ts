import { z } from 'zod';
import { Collection } from '../../hub/store/collection.ts';
import { GitStore } from '../../hub/store/git-store.ts';
import { HubDatabase } from '../../hub/store/hub-database.ts';
import { type Ref, ref } from '../../hub/store/repo.ts';
import { type AccessToken, accessToken } from './access-token.ts';
import { type Account, account } from './account.ts';
import { type Comment, comment } from './comment.ts';
import { type Hook, hook } from './hook.ts';
import { type Issue, issue } from './issue.ts';
import { type LooseTree, looseTree } from './loose-tree.ts';
import { type Reaction, reaction } from './reaction.ts';
import { type Repo, repo } from './repo.ts';
import { type Team, team } from './team.ts';

const counter = z.object({ name: z.string(), last: z.number() });

export interface GitHubStore {
  database: HubDatabase;
  /** By id, grouped by lower-case login. */
  accounts: Collection<Account>;
  /** Grouped by account id. */
  tokens: Collection<AccessToken>;
  /** By id, grouped by `ownerId name` in lower case. */
  repos: Collection<Repo>;
  /** By `repoId name`, grouped by repo. */
  refs: Collection<Ref>;
  teams: Collection<Team>;
  /** By id, grouped by repo. */
  issues: Collection<Issue>;
  /** By id, grouped by issue. */
  comments: Collection<Comment>;
  /** By id, grouped by subject. */
  reactions: Collection<Reaction>;
  /** By `repoId sha`. */
  trees: Collection<LooseTree>;
  webhooks: Collection<Hook>;
  git: GitStore;
  /** A number that no other thing in this sandbox has. */
  nextId: () => number;
}

/** Opens the store in a directory, or in memory when it is null. */
export function openGitHubStore(directory: string | null): GitHubStore {
  const database = new HubDatabase(directory, 'github.sqlite');
  const byId = { keyOf: (value: { id: number }) => String(value.id) };
  const counters = new Collection(database, { name: 'counters', schema: counter, keyOf: ({ name }) => name });
  return {
    database,
    accounts: new Collection(database, {
      name: 'accounts',
      schema: account,
      ...byId,
      groupOf: ({ login }) => login.toLowerCase(),
    }),
    tokens: new Collection(database, {
      name: 'tokens',
      schema: accessToken,
      keyOf: ({ token }) => token,
      groupOf: ({ accountId }) => String(accountId),
    }),
    repos: new Collection(database, {
      name: 'repos',
      schema: repo,
      ...byId,
      groupOf: ({ ownerId, name }) => `${ownerId} ${name.toLowerCase()}`,
    }),
    refs: new Collection(database, {
      name: 'refs',
      schema: ref,
      keyOf: ({ repoId, name }) => `${repoId} ${name}`,
      groupOf: ({ repoId }) => repoId,
    }),
    teams: new Collection(database, { name: 'teams', schema: team, ...byId }),
    issues: new Collection(database, {
      name: 'issues',
      schema: issue,
      ...byId,
      groupOf: ({ repoId }) => String(repoId),
    }),
    comments: new Collection(database, {
      name: 'comments',
      schema: comment,
      ...byId,
      groupOf: ({ issueId }) => String(issueId),
    }),
    reactions: new Collection(database, {
      name: 'reactions',
      schema: reaction,
      ...byId,
      groupOf: ({ subject }) => String(subject),
    }),
    trees: new Collection(database, {
      name: 'trees',
      schema: looseTree,
      keyOf: ({ repoId, sha }) => `${repoId} ${sha}`,
    }),
    webhooks: new Collection(database, { name: 'webhooks', schema: hook, keyOf: ({ id }) => id }),
    git: new GitStore(database),
    nextId: () => counters.put({ name: 'id', last: (counters.get('id')?.last ?? 7_000_000) + 1 }).last,
  };
}
