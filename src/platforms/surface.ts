import type { Board } from '../boards/board.ts';
import type { Actor, ListedThread, Platform, Thread, ThreadRef } from '../threads/thread.ts';

/**
 * One platform as threads need it (design.md §3): fetch a thread as it is now, carry out what the bot says there, and who is this
 * actor; nothing else. Every refusal that another try cannot change, and every limit, is thrown as a PlatformFault.
 */
export interface Surface {
  readonly platform: Platform;
  /** The bot's own account here. */
  readonly self: Actor;
  /**
   * null: no such thread (deleted, or its place is gone or invisible). `fresh`: somebody is about to act on it, so that nothing
   * kept from an earlier fetch may stand in for it.
   */
  fetchThread(ref: ThreadRef, how?: { fresh?: boolean }): Promise<Thread | null>;
  /** One page of a place's threads, newest first; the next page while `more`. Platforms without lists answer none. */
  listThreads(place: string, page: number): Promise<{ threads: ListedThread[]; more: boolean }>;
  openThread(place: string, thread: { title: string; text: string }): Promise<ThreadRef>;
  comment(ref: ThreadRef, comment: Comment): Promise<{ id: string }>;
  editComment(ref: ThreadRef, comment: Comment & { id: string }): Promise<void>;
  /** The bot's own comment that ends with this marker, when an earlier try may have posted it; null when it did not. */
  findComment(ref: ThreadRef, marker: string): Promise<{ id: string } | null>;
  react(ref: ThreadRef, reaction: { messageId: string; reaction: string; action: 'add' | 'remove' }): Promise<void>;
  setStatus(ref: ThreadRef, status: 'open' | 'closed'): Promise<void>;
  actorByLogin(login: string): Promise<Actor | null>;
  /** Whether the board's rule for this platform lets an account of this platform decide, asked now and by id (design.md §6). */
  maintainer(actor: Actor, board: Pick<Board, 'maintainers' | 'discord'>): Promise<MaintainerRight>;
  /** The page of a thread, for people. */
  threadUrl(ref: ThreadRef): string;
}

/** Markdown as the templates make it, ending with the invisible marker; a platform shows it as well as it can. */
export interface Comment {
  text: string;
  /** The message that it answers. */
  answers: string | null;
  /** The case whose state it shows: platforms with buttons offer them. */
  card: CaseCard | null;
}

export interface CaseCard {
  /** `c-12` */
  case: string;
  state: string;
  /** The hash of the proposal that waits for a yes; null when none does. */
  proposal: string | null;
}

export interface MaintainerRight {
  entitled: boolean;
  reason: 'listed' | 'organisation-role' | 'not-a-maintainer' | 'unresolvable';
}
