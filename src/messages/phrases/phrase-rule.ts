import type { Intent } from '../understanding.ts';

/** What a phrase tells beside the ten intents: how the author speaks. */
export type Manner =
  | 'thanks'
  | 'settled'
  | 'taken-back'
  | 'me-too'
  | 'helps-others'
  | 'asks-the-author'
  | 'joke'
  | 'announcement'
  | 'objection'
  | 'confirmation'
  | 'follow-up'
  | 'evidence'
  | 'suggestion'
  | 'remote-code'
  | 'still-there'
  | 'speaks-for-others';

/**
 * One rule of the reader: phrases that mean the same. They are regular expressions on lower-cased prose in which `⟦n⟧` stands for a model,
 * `⟨link⟩` for another link, ` ~ ` for up to 60 letters of the same sentence.
 */
export interface PhraseRule {
  rule: string;
  says: Intent | Manner;
  /** How strongly it speaks for an intent; 0 for manners. */
  weight: number;
  any: readonly string[];
  /** Whether the phrases are beginnings of words; otherwise they end where a word ends. */
  stems?: true;
  /** Phrases in the same sentence that take the meaning away. */
  unless?: readonly string[];
}

/** A verb of asking, in its forms; the ways to ask are the same for all. Each form is a regular expression. */
export interface Action {
  rule: string;
  says: Intent;
  weight: number;
  base: string;
  gerund: string;
  participle: string;
  noun?: string;
  /** What must follow the verb, for verbs that ask other things, too. */
  object?: string;
  unless?: readonly string[];
}
