import { compilePhrases } from './compile-phrases.ts';
import type { MaskedText } from './masked-text.ts';
import { decidedBefore, decidesNothing, decidesNow } from './phrases/decisions.ts';
import type { DecisionTime } from './ranking/decision-time.ts';

/** What a maintainer's reply decides, and the words that say so. */
export interface Decided {
  /** Nothing is decided by a question, a condition, a delay, an explanation. */
  when: DecisionTime;
  words: string;
}

const now = compilePhrases(decidesNow);
const before = compilePhrases(decidedBefore, true);
const nothing = compilePhrases(decidesNothing, true);
const takesBack =
  /\?|let's wait|\bwait for\b|\bhold (?:on|off|it)\b|\bno,? wait\b|\b(?:do not|don't) (?:merge|delete|remove|flag|rename)\b|\bnot yet\b|\bundo\b|\brevert|\bin theory\b|\bin principle\b|\bbut first\b|ha(?:ha)+|\bha\b[,!]|\blol\b|:d\b|[;]-?\)|😂|🤣|whole leaderboard/;

/**
 * Reads a maintainer's reply sentence by sentence (discussions.md, rule 2). A decision stands only in a sentence without condition, delay or
 * negation; a question or a joke anywhere in the message takes it back. Acting on it is another matter: prose approves nothing by itself.
 */
export function decideForMaintainer(masked: MaskedText): Decided {
  const undone = takesBack.exec(masked.text)?.[0];
  if (undone) return { when: 'nothing', words: undone };
  let earlier: Decided | null = null;
  let start = 0;
  for (const end of masked.ends) {
    const sentence = masked.text.slice(start, end).trim();
    start = end;
    const words = firstMatch(now, sentence);
    if (words && !firstMatch(nothing, polite(sentence))) return { when: 'now', words };
    const conditional = /^\W*approved?\b.*\b(?:if|once|when|until|unless|only|after|as soon as|provided)\b/.test(
      sentence,
    );
    const past = (conditional ? '' : sentence)
      .split(/[,;]|\bbut\b/)
      .find(
        (clause) =>
          firstMatch(before, clause.trim()) &&
          !firstMatch(nothing, polite(clause).replace(/\byesterday\b|\binstead\b/g, '')),
      );
    if (past) earlier ??= { when: 'before', words: past.trim() };
  }
  return earlier ?? { when: 'nothing', words: '' };
}

/** Without words that look like a refusal or a doubt and are none. */
function polite(sentence: string): string {
  return sentence
    .replace(
      /^\s*(?:since|because|as) [^,?]{1,120},|(?<=\b(?:flagging|hiding|pausing) (?:it|this|them|⟦\d+⟧)) until [^.!?]*/g,
      '',
    )
    .replace(
      /(?:\bno|n't (?:see|have|find) (?:any|a)) reasons? (?:not )?(?:to \w+|for)|no (?:problem|worries|objections?)|not? a problem|should (?:now )?(?:be|appear|show|work|do)\b|so (?:that )?you (?:can|could) (?:re-?)?submit|(?:your|before) (?:model|request|pr|report|entry|patience)/g,
      '',
    );
}

function firstMatch(pattern: RegExp, text: string): string | null {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0].trim() ?? null;
}
