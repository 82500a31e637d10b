import type { Account } from '../store/account.ts';
import type { Comment } from '../store/comment.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';

/** Something that the app's webhook is told of; reactions, locks of comments and minimising tell nobody. */
export type GitHubEvent = ThreadEvent | PushEvent;

/** Something about an issue or a pull request. */
export interface ThreadEvent {
  event: 'issues' | 'issue_comment' | 'pull_request';
  action: string;
  repo: Repo;
  issue: Issue;
  comment?: Comment;
  sender: Account;
  /** What only this action carries: `changes`, `before` and `after`. */
  extra?: Record<string, unknown>;
}

/** A branch points to another commit. */
export interface PushEvent {
  event: 'push';
  repo: Repo;
  sender: Account;
  /** `refs/heads/main` */
  ref: string;
  /** The branch's commit until now; null for a new branch. */
  before: string | null;
  after: string;
}
