import type { RequestInWords } from './request-in-words.ts';

/** What a message in plain words is to be answered with, when it is to be answered at all. */
export type WordsAsk =
  /** One case or one look-up each; `more` are names beyond the most that one message may start. */
  | { asks: 'requests'; requests: RequestInWords[]; more: string[] }
  /** A verb without what it is about; `named` are names without their namespace. */
  | { asks: 'target'; verb: string; named: string[] }
  /** A rename without its new name. */
  | { asks: 'new-name'; from: string | null }
  /** Names that imitate others with letters of another alphabet: shown, never resolved. */
  | { asks: 'retype'; names: string[] }
  /** It is not sure that anything is asked for: what seems meant, to be copied. */
  | { asks: 'whether'; commands: string[] }
  | { asks: 'faq'; entry: string }
  | { asks: 'queue' }
  /** The bot was called by its name and did not understand the question. */
  | { asks: 'help' }
  | { asks: 'approval' };
