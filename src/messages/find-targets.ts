import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';
import { beforeOthers, behindOthers, madeOf } from './phrases/others.ts';

const before = new RegExp(
  `(?:(?<![a-z](?=[a-z]))(?:${beforeOthers.join('|')})\\s*(?:the |model |its |our |my |an? |is |was |original )*|\\b(?:${madeOf.join('|')}))["'(\`]?\\s*$`,
);
const behind = new RegExp(`^\\s*["')\`]?,? ?(?:${behindOthers.join('|')})`);

/** Models as targets of the request: not base models, comparisons, datasets or code (discussions.md, rule 5). In order of appearance. "X is fine" excludes X only beside others; what is written about a link's words holds for its address. */
export function findTargets(prose: MessageProse): Mention[] {
  const others = new Set<Mention>();
  const possible = prose.mentions.filter((mention, index) => {
    if (mention.model === null) return false;
    const anchor = prose.mentions[index - 1];
    if (anchor && others.has(anchor) && /^ \( $/.test(prose.text.slice(anchor.end, mention.start))) return false;
    const earlier = prose.text.slice(Math.max(0, mention.start - 160), mention.start);
    const clause = earlier.slice(Math.max(earlier.lastIndexOf('\n'), earlier.lastIndexOf('. ')) + 1).toLowerCase();
    if (before.test(clause)) others.add(mention);
    return !others.has(mention);
  });
  const wanted = possible.filter(({ end }) => !behind.test(prose.text.slice(end, end + 40).toLowerCase()));
  return wanted.length > 0 ? wanted : possible;
}
