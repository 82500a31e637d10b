import type { Scores } from './decide-intent.ts';
import type { Mention } from './find-mentions.ts';
import type { RenamePair } from './find-rename.ts';
import type { Signal } from './find-signals.ts';
import type { MessageProse } from './message-prose.ts';
import type { Manner } from './phrases/phrase-rule.ts';
import type { Intent, MessageToUnderstand } from './understanding.ts';

/** Everything the rules know about one message. */
export interface Reading {
  message: MessageToUnderstand;
  prose: MessageProse;
  signals: Signal[];
  manners: ReadonlySet<Manner>;
  scores: Scores;
  /** The scores without the title's. */
  bodyScores: Scores;
  targets: Mention[];
  pairs: RenamePair[];
  /** What the thread is about by its title; 'other' for openings. */
  topic: Intent;
  /** Whether the thread's title names a model. */
  threadNamesModel: boolean;
  /** Whether a model is meant by a name without its organisation. */
  bareNames: boolean;
}
