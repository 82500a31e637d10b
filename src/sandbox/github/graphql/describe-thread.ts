import type { Issue, PageInfo, PullRequest } from '@octokit/graphql-schema';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { pullState } from '../pulls/pull-state.ts';
import type { Issue as StoredIssue } from '../store/issue.ts';
import { type DescribedComment, describeComment } from './describe-comment.ts';
import { type DescribedWords, describeWords } from './describe-words.ts';

type Conversation = DescribedWords &
  Pick<Issue, 'databaseId' | 'number' | 'title' | 'locked' | 'closed'> & {
    comments: {
      totalCount: number;
      pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
      nodes: DescribedComment[];
    };
  };

type PullFields = 'state' | 'isDraft' | 'merged' | 'headRefOid' | 'headRefName' | 'baseRefName' | 'mergeable';
export type DescribedThread =
  | (Conversation & Pick<Issue, 'state'> & { __typename: 'Issue' })
  | (Conversation & Pick<PullRequest, PullFields> & { __typename: 'PullRequest'; mergeCommit: { oid: string } | null });

const pageSize = 100;

/** A thread with a hundred comments after a cursor, which is the id of the last comment of the page before. */
export function describeThread(github: GitHub, issue: StoredIssue, after: string | null): DescribedThread {
  const { store } = github;
  const all = store.comments.group(String(issue.id));
  const start = after === null ? 0 : all.findIndex(({ id }) => String(id) === after) + 1;
  const page = all.slice(start, start + pageSize);
  const conversation: Conversation = {
    ...describeWords(github, issue, nodeId(issue.pull === null ? 'I' : 'PR', issue.id)),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    locked: issue.locked,
    closed: issue.state === 'closed',
    comments: {
      totalCount: all.length,
      pageInfo: { hasNextPage: all.length > start + pageSize, endCursor: page.at(-1)?.id.toString() ?? null },
      nodes: page.map((comment) => describeComment(github, comment)),
    },
  };
  const { pull } = issue;
  const state = issue.state === 'open' ? 'OPEN' : 'CLOSED';
  if (pull === null) return { __typename: 'Issue', ...conversation, state };
  return {
    __typename: 'PullRequest',
    ...conversation,
    state: pull.mergedAt === null ? state : 'MERGED',
    isDraft: pull.draft,
    merged: pull.mergedAt !== null,
    mergeCommit: pull.mergeCommit === null ? null : { oid: pull.mergeCommit },
    headRefOid: pull.headSha,
    headRefName: pull.headRef,
    baseRefName: pull.baseRef,
    mergeable:
      issue.state === 'closed' ? 'UNKNOWN' : pullState(store, issue, pull).mergeable ? 'MERGEABLE' : 'CONFLICTING',
  };
}
