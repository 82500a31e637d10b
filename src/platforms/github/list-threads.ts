import type { ListedThread } from '../../threads/thread.ts';
import type { GithubApp } from './github-app.ts';
import { ownerAndName } from './owner-and-name.ts';
import { issueList } from './schemas/issue-answers.ts';

const perPage = 50;

/** One page of a repository's issues and pull requests, newest first. `page` counts from 0. */
export async function listThreads(
  app: GithubApp,
  place: string,
  page: number,
): Promise<{ threads: ListedThread[]; more: boolean }> {
  const { owner, name } = ownerAndName(place);
  const listed = await app.ask(owner, {
    route: 'GET /repos/{owner}/{repo}/issues',
    parameters: { owner, repo: name, state: 'all', sort: 'created', per_page: perPage, page: page + 1 },
    answer: issueList,
  });
  const threads = listed.map(
    (issue): ListedThread => ({
      ref: { platform: 'github', place, number: issue.number },
      title: issue.title,
      status: statusOf(issue),
      comments: issue.comments,
      reactionUsers: issue.reactions?.total_count ?? 0,
      createdAt: issue.created_at,
      updatedAt: issue.updated_at,
    }),
  );
  return { threads, more: listed.length === perPage };
}

function statusOf({ state, draft, pull_request }: (typeof issueList)['_output'][number]): ListedThread['status'] {
  if (pull_request?.merged_at) return 'merged';
  if (state !== 'open') return 'closed';
  return draft ? 'draft' : 'open';
}
