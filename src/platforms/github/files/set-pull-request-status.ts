import { z } from 'zod';
import type { ThreadRef } from '../../../threads/thread.ts';
import { faultFromOctokit } from '../fault-from-octokit.ts';
import type { GithubApp } from '../github-app.ts';
import { ownerAndName } from '../owner-and-name.ts';
import { pullRequest } from '../schemas/git-answers.ts';
import { repoCalls } from './repo-calls.ts';

const markReady = `mutation MarkPullRequestReadyForReview($pullRequestId: ID!) {
  markPullRequestReadyForReview(input: { pullRequestId: $pullRequestId }) { pullRequest { isDraft } }
}`;

type App = Pick<GithubApp, 'ask' | 'octokitFor' | 'now'>;

/** Publishes a draft (only GraphQL can), opens a closed pull request, or closes an open one. */
export async function setPullRequestStatus(app: App, ref: ThreadRef, status: 'open' | 'closed'): Promise<void> {
  const { ask } = repoCalls(app);
  const repo = { type: 'github', name: ref.place } as const;
  const parameters = { pull_number: ref.number };
  const pull = await ask(repo, { route: 'GET /pulls/{pull_number}', parameters, answer: pullRequest });
  if (status === 'closed' || !pull.draft) {
    const change = { ...parameters, state: status };
    await ask(repo, { route: 'PATCH /pulls/{pull_number}', parameters: change, answer: z.unknown() });
    return;
  }
  const octokit = await app.octokitFor(ownerAndName(ref.place).owner);
  try {
    await octokit.graphql(markReady, { pullRequestId: pull.node_id });
  } catch (error) {
    throw faultFromOctokit(error, { what: 'MarkPullRequestReadyForReview', writes: true, now: app.now() });
  }
}
