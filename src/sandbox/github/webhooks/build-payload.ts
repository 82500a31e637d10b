import type { components } from '@octokit/openapi-types';
import { describeComment } from '../comments/describe-comment.ts';
import type { GitHub } from '../github.ts';
import { describeUser } from '../identity/describe-user.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { type DescribedPull, describePull } from '../pulls/describe-pull.ts';
import { type DescribedRepo, describeRepo } from '../repos/describe-repo.ts';
import { buildPushPayload, type PushPayload } from './build-push-payload.ts';
import { describeInstallationInPayload } from './describe-installation-in-payload.ts';
import type { GitHubEvent, ThreadEvent } from './github-event.ts';

interface ThreadPayload {
  action: string;
  /** Of `pull_request` events. */
  number?: number;
  issue?: components['schemas']['issue'];
  comment?: components['schemas']['issue-comment'];
  pull_request?: DescribedPull;
  repository: DescribedRepo;
  sender: components['schemas']['simple-user'];
  installation: { id: number; node_id: string };
  changes?: unknown;
  before?: unknown;
  after?: unknown;
}

/** The body of a delivery. */
export function buildPayload(github: GitHub, event: GitHubEvent): ThreadPayload | PushPayload {
  return event.event === 'push' ? buildPushPayload(github, event) : threadPayload(github, event);
}

function threadPayload(github: GitHub, about: ThreadEvent): ThreadPayload {
  const { event, action, repo, issue, comment, sender, extra = {} } = about;
  return {
    action,
    ...(event === 'pull_request'
      ? { number: issue.number, pull_request: describePull(github, repo, issue) }
      : { issue: describeIssue(github, repo, issue) }),
    ...(comment === undefined ? {} : { comment: describeComment(github, { repo, issue }, comment) }),
    ...extra,
    repository: describeRepo(github, repo),
    sender: describeUser(github, sender),
    installation: describeInstallationInPayload(github),
  };
}
