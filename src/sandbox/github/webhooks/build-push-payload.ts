import type { components } from '@octokit/openapi-types';
import { describeGitCommit } from '../git/describe-git-commit.ts';
import type { GitHub } from '../github.ts';
import { describeUser } from '../identity/describe-user.ts';
import { type DescribedRepo, describeRepo } from '../repos/describe-repo.ts';
import { describeInstallationInPayload } from './describe-installation-in-payload.ts';
import type { PushEvent } from './github-event.ts';

type Official = components['schemas']['webhook-push'];

/** Of the pushed commits only the newest is told. */
export type PushPayload = Omit<Official, 'repository' | 'pusher' | 'sender' | 'installation' | 'organization'> & {
  repository: DescribedRepo;
  pusher: { name: string; email: string };
  sender: components['schemas']['simple-user'];
  installation: components['schemas']['simple-installation'];
};

const noCommit = '0'.repeat(40);

/** The body of a delivery about a branch that points to another commit. */
export function buildPushPayload(github: GitHub, { repo, sender, ref, before, after }: PushEvent): PushPayload {
  const repository = describeRepo(github, repo);
  const commit = github.store.git.commit(String(repo.id), after);
  const described = commit && describeGitCommit(github, repo, commit);
  const { login: name, id } = sender;
  const email = `${id}+${name}@users.noreply.github.com`;
  const person = { name, email, username: name };
  const newest = described && {
    ...{ id: after, tree_id: described.tree.sha, distinct: true, message: described.message },
    ...{ timestamp: described.author.date, url: described.html_url, author: person, committer: person },
  };
  return {
    ...{
      ref,
      before: before ?? noCommit,
      after,
      base_ref: null,
      created: before === null,
      deleted: false,
      forced: false,
    },
    compare: `${repository.html_url}/compare/${before ?? repository.default_branch}...${after}`,
    ...{ commits: newest ? [newest] : [], head_commit: newest, repository, pusher: { name, email } },
    sender: describeUser(github, sender),
    installation: describeInstallationInPayload(github),
  };
}
