import type { GitHub } from '../github.ts';
import type { GitHubSeed } from '../github-seed.ts';
import { newIssue } from '../issues/new-issue.ts';
import { findRepo } from '../repos/find-repo.ts';
import { ensureAccount } from './ensure-account.ts';
import { seedRepo } from './seed-repo.ts';
import { seededAccount } from './seeded-account.ts';

function seedAccounts({ store, clock }: GitHub, seed: GitHubSeed): void {
  const createdAt = clock().toISOString();
  for (const { login, name, token } of seed.people) {
    const { id } = ensureAccount(store, { login, name, type: 'User', createdAt });
    store.tokens.put({ token, accountId: id, kind: 'person', expiresAt: null });
  }
  for (const { login, name, teams } of seed.organisations) {
    const organisation = ensureAccount(store, { login, name, type: 'Organization', createdAt });
    for (const { slug, repoRole, members } of teams) {
      store.teams.put({
        id: store.nextId(),
        organisationId: organisation.id,
        slug,
        repoRole,
        members: members.map((member) => ({
          accountId: seededAccount(store, member.login).id,
          role: member.role,
        })),
      });
    }
  }
}

/** Fills an empty store; one that holds repositories already stays as it is. Nothing is announced. */
export function seedGitHub(github: GitHub, seed: GitHubSeed): void {
  const { store, clock } = github;
  if (!store.repos.values().next().done) return;
  store.database.write(() => {
    seedAccounts(github, seed);
    for (const repo of seed.repos) seedRepo(github, repo);
    for (const { repo: name, author, title, body, comments = [] } of seed.issues) {
      const [owner = '', repoName = ''] = name.split('/');
      const repo = findRepo(store, owner, repoName);
      if (repo === null) throw new Error(`the seed has no repository ${name}`);
      const issue = newIssue(github, repo, { title, body, authorId: seededAccount(store, author).id, pull: null });
      for (const comment of comments) {
        const now = clock().toISOString();
        store.comments.put({
          id: store.nextId(),
          issueId: issue.id,
          authorId: seededAccount(store, comment.author).id,
          body: comment.body,
          createdAt: now,
          updatedAt: now,
          editorId: null,
          lastEditedAt: null,
          minimised: null,
        });
      }
    }
  });
}
