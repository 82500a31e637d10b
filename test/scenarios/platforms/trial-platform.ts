import type { Configuration } from '../../../src/boards/configuration.ts';
import type { Bot } from '../../../src/start-bot.ts';
import type { Message, Platform, Thread, ThreadRef } from '../../../src/threads/thread.ts';
import type { TrialClock } from '../board-on-trial.ts';

/**
 * One platform as the people of a scenario use it, through its own address and with their own accounts. Logins are those of
 * the sandbox (`olivia-owner`); messages are those of `thread`. A call that the platform refuses fails the test.
 */
export interface TrialPlatform {
  readonly platform: Platform;
  /** The bot's login here. */
  readonly bot: string;
  /** What is shown instead of addresses of this run, and of anything that only this platform writes: `['http://127.0.0.1:41234', 'https://hub.test']`. */
  readonly addresses: readonly (readonly [string, string])[];
  /** Somebody opens a thread of the board; where a channel is the thread, it is written in there. */
  opens(login: string, opening: { title: string; text: string }): Promise<ThreadRef>;
  says(login: string, ref: ThreadRef, text: string): Promise<void>;
  edits(login: string, ref: ThreadRef, edit: { message: Message; text: string }): Promise<void>;
  hides(login: string, ref: ThreadRef, message: Message): Promise<void>;
  /** Where a case has buttons instead of reactions, 👍 on its message is the button that approves. */
  reacts(
    login: string,
    ref: ThreadRef,
    reaction: { message: Message; reaction: string; action: 'add' | 'remove' },
  ): Promise<void>;
  /** Everything that people see in a thread, the bot's own messages included. */
  thread(ref: ThreadRef): Promise<Thread | null>;
}

/** A platform's stand-in, opened before the bot that is to serve it. */
export interface TrialGround {
  /** The configuration of a bot whose board has its place here; the Hub's sandbox stays for files. */
  configure(standard: Configuration): Configuration;
  /** Called when the bot serves. */
  meet(bot: Bot): Promise<TrialPlatform>;
  close(): Promise<void>;
}

export type OpenTrialGround = (opening: {
  clock: TrialClock;
  /** Told of defects of the stand-in. */
  complain(defect: unknown): void;
}) => Promise<TrialGround>;
