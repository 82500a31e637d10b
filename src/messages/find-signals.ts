import { compileAction, compilePhrases } from './compile-phrases.ts';
import { type MaskedText, sentenceAt } from './masked-text.ts';
import { actions } from './phrases/actions.ts';
import { failurePhrases } from './phrases/failure.ts';
import { faqPhrases } from './phrases/faq.ts';
import { appealPhrases, flagPhrases } from './phrases/flag.ts';
import { mannerPhrases } from './phrases/manners.ts';
import type { Manner } from './phrases/phrase-rule.ts';
import { refusalPhrases } from './phrases/refusals.ts';
import { removalPhrases } from './phrases/removal.ts';
import { renamePhrases } from './phrases/rename.ts';
import { statusPhrases } from './phrases/status.ts';
import { submissionPhrases } from './phrases/submission.ts';
import type { Intent } from './understanding.ts';

/** A rule that fired: where, on which words, in which sentence. */
export interface Signal {
  rule: string;
  says: Intent | Manner;
  weight: number;
  words: string;
  start: number;
  /** Offset at which the sentence around it begins. */
  sentence: number;
}

interface CompiledRule {
  rule: string;
  says: Intent | Manner;
  weight: number;
  any: RegExp;
  unless: RegExp | null;
}

const negated = "(?:do(?:n't| not)|dont|never|no need(?: to)?|not necessary to|not|without|why would you|instead of)";
const later =
  "(?:(?:i|we|he|she|they)(?:'ll| will|'d| would(?! (?:like|love|appreciate))| can| could| might| may| tried to| try to| wanted to| was going to| am going to)|how (?:do|can|could|should|to|would)(?: (?:i|we|one|you))?|able to|trying to)";

const rules: readonly CompiledRule[] = [
  ...actions.map((action) => ({
    rule: action.rule,
    says: action.says,
    weight: action.weight,
    any: compileAction(action),
    unless: compilePhrases([
      `(?:${negated}) (?:[\\w']+ ){0,2}(?:${action.base}|${action.gerund})`,
      `(?:${later}) (?:[\\w']+ ){0,4}(?:${action.base})`,
      `thank(?:s| you)?[^.?!\\n]{0,12} for (?:\\w+ ){0,2}(?:${action.gerund})`,
      'do (?:i|we) (?:have|need) to',
      'decided (?:against|not to)|changed (?:my|our) mind|would have (?:asked|wanted|requested)|thought (?:about|of)',
      'will (?:it|they|this|my models?|the models?) (?:be|get) (?:\\w+ )?re-?',
      ...(action.unless ?? []),
    ]),
  })),
  ...[
    failurePhrases,
    submissionPhrases,
    statusPhrases,
    removalPhrases,
    renamePhrases,
    flagPhrases,
    appealPhrases,
    faqPhrases,
    mannerPhrases,
    refusalPhrases,
  ]
    .flat()
    .map(({ rule, says, weight, any, unless, stems }) => ({
      rule,
      says,
      weight,
      any: compilePhrases(any, stems === true),
      unless: unless ? compilePhrases(unless, true) : null,
    })),
];

/** Words after which a message turns to something beside its request. */
const besides =
  /(?<=^|[.!?\n] ?)(?:maybe unrelated|unrelated|on (?:a|the) side(?: note)?|side note|by the way|btw|p\.?s\b)/;

/** Every rule that fires on the text, at most three times each. */
export function findSignals(masked: MaskedText): Signal[] {
  const signals: Signal[] = [];
  const asideFrom = masked.text.search(besides);
  for (const { rule, says, weight, any, unless } of rules) {
    let fired = 0;
    any.lastIndex = 0;
    for (let match = any.exec(masked.text); match && fired < 3; match = any.exec(masked.text)) {
      if (match[0] === '') any.lastIndex += 1;
      const sentence = sentenceAt(masked, match.index + match[0].length - 1);
      if (unless) {
        unless.lastIndex = 0;
        if (unless.test(sentence.text)) continue;
      }
      fired += 1;
      const aside = asideFrom >= 0 && match.index >= asideFrom && weight > 0;
      const words = match[0].trim();
      signals.push({
        rule,
        says,
        weight: aside ? weight * 0.4 : weight,
        words,
        start: match.index,
        sentence: sentence.start,
      });
    }
  }
  return signals;
}
