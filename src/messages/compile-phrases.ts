import type { Action } from './phrases/phrase-rule.ts';

const gap = '[^.?!\\n]{1,60}?';
const maybeGap = '[^.?!\\n]{0,60}?';

/** A phrase that begins with a letter begins a word. */
const wordStart = '(?:(?<![a-z0-9])|(?=[^a-z0-9]))';

/** `\\b` behind letters, which knows no accents. */
const wordEnd = /(?<=[\p{L})\]?])\\b/gu;

const askers = [
  'please|pls|plz|plss+|kindly|por favor',
  '(?:can|could|would|will|may) (?:you|u|ya|someone|somebody|anyone|anybody|we|the team|it|they|this|⟦\\d+⟧|(?:the|this|my|our) (?:results?|entry|model|job|run|evaluation|request|row|flag|revision|name))',
  '(?:can|could|may) i (?:ask|get|have|request)',
  "(?:i|we)(?:'d| would) (?:like|love|appreciate|prefer|be (?:glad|happy|grateful))",
  '(?:i|we) (?:want|wish|need|request|ask|kindly|suggest|hope|wanted to ask)',
  '(?:would it be|is it|if) possible|is there (?:a|any) (?:way|chance|possibility)|any chance',
  'help (?:me|us)|need help|asking (?:you )?(?:for|to)|request(?:ing)? (?:to|for|that|of)|requests? (?:to|for)',
  '(?:should|must|needs?|has|have) (?:also |then )?(?:to )?(?:be)',
  'it should be|would be (?:great|nice|good|glad|happy) (?:if|to)|(?:glad|happy|grateful|thankful|helpful|kind) if|appreciate if',
].join('|');

const opening =
  '(?:^|[.!?:;] ?|\\b(?:hi|hello|hey|dear|hallo|hola|bonjour|ciao)\\b[^.!?\\n]{0,40}[,!] ?|- )(?:[\\[(]?(?:request|req|ask)[\\])]?:? ?)?(?:and |so |then |also |now |just |but )*';

/** One regular expression for a list of phrases; ` ~ ` is a gap within a sentence. */
export function compilePhrases(phrases: readonly string[], stems = false): RegExp {
  const body = phrases.map((phrase) => withGaps(phrase.replace(wordEnd, '(?![a-zà-ÿ0-9])'))).join('|');
  return new RegExp(`${wordStart}(?:${body})${stems ? '' : '(?![a-z])'}`, 'gm');
}

/** One regular expression for all the ways to ask for an action in English. */
export function compileAction(action: Action): RegExp {
  const { base, gerund, participle, noun, object } = action;
  const after = object ? `(?=${maybeGap}${object})` : '';
  const between = object ? `${gap}(?:⟦\\d+⟧|⟨link⟩|models?|it|them|this|merges?|one)${maybeGap}` : '[^.?!\\n]{1,120}?';
  const ways = [
    `(?:${askers})\\b${maybeGap}\\b(?<!(?<!\\b(?:can|could|would|will|may|shall|should|might) )\\b(?:i|we) |\\b(?:before|when|that|if|after) you )(?:${base})(?![a-z])${after}`,
    `${opening}(?:${base})(?![a-z])${after}`,
    `(?:be|get|getting|have|want|wish|see|like|need)\\b${between}\\b(?:${participle})(?![a-z])`,
    `(?:be|get|needs?|requests?|want) (?:\\w+ )?(?:${participle})\\b${object ? '(?!)' : ''}`,
    `(?:mind|suggest|consider|how about|requesting|request (?:for|of)|for|appreciate)\\b(?: \\w+){0,2} (?:${gerund})\\b${after}`,
    `(?:${base})(?![a-z])${after}${maybeGap}\\b(?:please|pls|plz|thx|thanks)\\b`,
    `${opening}(?:${gerund})\\b${after || '(?! (?:it|this) (?:now|yourself))'}`,
  ];
  if (!object) ways.push(`(?:${askers})\\b${maybeGap}\\b(?:gets?|be|been|is|are) (?:\\w+ )?(?:${participle})(?![a-z])`);
  if (noun)
    ways.push(
      `(?:request(?:ing)?|ask(?:ing)?|need|about) (?:for |of |a |the |to |our |my |is )*(?:${noun})\\b`,
      `(?:${noun}) (?:request|please)`,
      `^(?:${noun})\\b`,
    );
  return new RegExp(`${wordStart}(?:${ways.map(withGaps).join('|')})`, 'gm');
}

function withGaps(phrase: string): string {
  return phrase.replace(/ ~ \?|(?<! )~ | ~(?! )/g, maybeGap).replaceAll(' ~ ', gap);
}
