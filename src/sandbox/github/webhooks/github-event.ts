import type { Account } from '../store/account.ts';
import type { Comment } from '../store/comment.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';

/** Something that the app's webhook is told of; reactions, locks of comments and minimising tell nobody. */
export interface GitHubEvent {
  event: 'issues' | 'issue_comment' | 'pull_request';
  action: string;
  repo: Repo;
  issue: Issue;
  comment?: Comment;
  sender: Account;
  /** What only this action carries: `changes`, `before` and `after`. */
  extra?: Record<string, unknown>;
}
