import type { IssueComment } from '@octokit/graphql-schema';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import type { Comment } from '../store/comment.ts';
import { type DescribedWords, describeWords } from './describe-words.ts';

export type DescribedComment = DescribedWords &
  Pick<IssueComment, 'databaseId' | 'fullDatabaseId' | 'isMinimized' | 'minimizedReason'> & {
    __typename: 'IssueComment';
  };

/** A comment as GraphQL shows it; a minimised one keeps its body. */
export function describeComment(github: GitHub, comment: Comment): DescribedComment {
  return {
    __typename: 'IssueComment',
    ...describeWords(github, comment, nodeId('IC', comment.id)),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    isMinimized: comment.minimised !== null,
    minimizedReason: comment.minimised?.toLowerCase().replaceAll('_', '-') ?? null,
  };
}
