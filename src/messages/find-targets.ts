import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';
import { beforeBesides, beforeOthers, behindOthers, madeOf } from './phrases/others.ts';

const articles = '\\s*(?:the |model |its |our |my |an? |is |was |original )*';
const wordStart = '(?<![a-z](?=[a-z]))';
const before = new RegExp(
  `(?:${wordStart}(?:${beforeOthers.join('|')})${articles}|\\b(?:${madeOf.join('|')}))["'(\`]?\\s*$`,
);
const besides = new RegExp(`${wordStart}(?:${beforeBesides.join('|')})${articles}["'(\`]?\\s*$`);
const behind = new RegExp(`^\\s*["')\`]?,? ?(?:${behindOthers.join('|')})`);

/** In a longer list nobody says of each model how it compares. */
const mostCompared = 100;

/** Models as targets of the request: not base models, comparisons, datasets or code (discussions.md, rule 5). In order of appearance. "X is fine" excludes X only beside others; what is written about a link's words holds for its address. */
export function findTargets(prose: MessageProse): Mention[] {
  const others = new Set<Mention>();
  const compared = new Set<Mention>();
  const possible = prose.mentions.filter((mention, index) => {
    if (mention.model === null) return false;
    const anchor = prose.mentions[index - 1];
    if (anchor && others.has(anchor) && /^ \( $/.test(prose.text.slice(anchor.end, mention.start))) return false;
    const clause = clauseBefore(prose.text, mention.start);
    if (before.test(clause)) others.add(mention);
    if (index < mostCompared && (besides.test(clause) || behind.test(wordsBehind(prose.text, mention.end))))
      compared.add(mention);
    return !others.has(mention);
  });
  addTheirLists(compared, possible, prose.text);
  const wanted = possible.filter((mention) => !compared.has(mention));
  return wanted.length > 0 ? wanted : possible;
}

const and = /^["'`)]*,? (?:and|&|or|und|et|y|e) ["'`(]*$/;
const comma = /^["'`)]*, ?["'`(]*$/;

/** "A, B and C work": all three do. */
function addTheirLists(compared: Set<Mention>, possible: readonly Mention[], text: string): void {
  const listed = new Set<Mention>();
  for (const [index, next] of [...possible.entries()].reverse()) {
    const mention = possible[index - 1];
    if (!mention || !compared.has(next)) continue;
    const between = text.slice(mention.end, next.start);
    if (!and.test(between) && !(listed.has(next) && comma.test(between))) continue;
    compared.add(mention);
    listed.add(mention);
  }
}

function clauseBefore(text: string, start: number): string {
  const earlier = text.slice(Math.max(0, start - 160), start);
  return earlier.slice(Math.max(earlier.lastIndexOf('\n'), earlier.lastIndexOf('. ')) + 1).toLowerCase();
}

function wordsBehind(text: string, end: number): string {
  return text.slice(end, end + 40).toLowerCase();
}
