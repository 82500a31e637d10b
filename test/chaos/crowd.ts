import type { Platform, ThreadRef } from '../../src/threads/thread.ts';
import type { LoggedWrite } from './logged-write.ts';

/** Somebody's words in a thread, or the bot's. */
export interface Said {
  id: string;
  /** null: the account is gone. */
  login: string | null;
  text: string;
  /** The bot's 👀 is on it. */
  acknowledged: boolean;
}

/** What the people of one of the sandbox's places do and see, over its HTTP interface only. */
export interface Crowd {
  readonly platform: Platform;
  /** The bot's login here. */
  readonly bot: string;
  opens(login: string, title: string, text: string): Promise<ThreadRef>;
  says(login: string, ref: ThreadRef, text: string): Promise<void>;
  /** Changes the words that opened a thread. */
  edits(login: string, ref: ThreadRef, text: string): Promise<void>;
  /** Says yes to a proposal without words: 👍, or the button. */
  reacts(login: string, ref: ThreadRef, messageId: string): Promise<void>;
  said(ref: ThreadRef): Promise<Said[]>;
  writes(): Promise<LoggedWrite[]>;
  /** The threads where something was done twice, because people were told that it failed. */
  readonly repeated: ReadonlySet<string>;
}

export type Crowds = Readonly<Record<Platform, Crowd>>;
