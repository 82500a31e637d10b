import type { Command } from '../messages/command.ts';
import type { Actor, Message } from '../threads/thread.ts';
import type { WordsAsk } from './words-ask.ts';

/** What one fact asks of the bot, or the reason why it asks nothing. */
export type Ask =
  | { ask: 'commands'; message: Message; actor: Actor; commands: Command[] }
  /** `told`: who wrote, the intent, and the rules and words that led to it. */
  | { ask: 'words'; message: Message; actor: Actor; words: WordsAsk; told: Record<string, unknown> }
  | { ask: 'yes'; message: Message; login: string; reaction: string }
  | { ask: 'no-longer-yes'; message: Message; login: string }
  | { ask: 'edited-by-other'; message: Message; actor: Actor; editor: string; commands: number }
  | { ask: 'gone'; messageId: string; because: 'message-hidden' | 'message-gone' }
  | { ask: 'nothing'; code: IgnoreCode; messageId: string | null; detail: Record<string, unknown> };

/** Why a fact was passed over. */
export type IgnoreCode =
  | 'own-message'
  | 'own-reaction'
  | 'author-deleted'
  | 'author-is-a-bot'
  | 'posted-hidden'
  | 'before-first-start'
  | 'unreadable'
  | 'no-request-in-words'
  | 'intent-left-alone'
  | 'addressed-to-somebody'
  | 'maintainer-is-talking'
  | 'question-unanswered'
  | 'answered-before'
  | 'no-faq-entry'
  | 'edit-adds-no-command'
  | 'reaction-means-nothing'
  | 'thread-status-changed'
  | 'thread-retitled';
