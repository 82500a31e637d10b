import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';

/** What stands before a name that is not the target: its ancestor, its counterpart, a dataset, a repository of code. */
const beforeOthers =
  /(?:\((?:as|like|vs\.?|cf\.?|formerly|now) |\b(?<!such )as |\b(?:like|unlike|than|versus|vs\.?|based (?:up)?on|base(?:[ _-]model)?(?: is| was|:)?|on top of|trained (?:on|with|from)|tuned (?:on|with|from|of)|fine-?tun(?:e|ed|ing)(?: \w+)? (?:of|on|from)|merge (?:of|between)|mix of|copy of|clone of|copied from|stolen from|derived from|derivative of|(?:version|variant|quanti[sz]ation|quant|distill?ation|child|descendant|successor) of|similar to|identical to|same \w+ as|compared (?:to|with)|comparison (?:to|with)|while|whereas|unlike|its base|datasets?|data from|using|hashes (?:as|of)|weights (?:as|of)|files (?:as|of)|known one,?|github(?: repo\w*)?:?|spaces?:?|als kopie von|auf basis von|basiert auf|basée? sur|copie de|basado en|copia de|baseado em|cópia de|basato su|based model) )(?:the |model |its |our |my |an? |is |was |original )*["'(`]?\s*$/;

/** What stands behind a name that is not the target. */
const behindOthers =
  /^\s*["')`]?,? ?(?:\(?(?:which|that|the one that) )?(?:succeeded|passed|works? (?:fine|well|ok)|is fine|went (?:fine|through)|should stay|stays?\b|was evaluated (?:fine|well)|dataset|space\b|repo on github|기반|をベース|を元に|temelli)/;

/** Models as targets of the request: not base models, comparisons, datasets or code (discussions.md, rule 5). In order, once each. */
export function findTargets(prose: MessageProse): Mention[] {
  const targets: Mention[] = [];
  let previous: { end: number; other: boolean } | null = null;
  for (const mention of prose.mentions) {
    if (mention.model === null) continue;
    const before = prose.text.slice(Math.max(0, mention.start - 60), mention.start);
    const after = prose.text.slice(mention.end, mention.end + 40).toLowerCase();
    const between: string | null = previous ? prose.text.slice(previous.end, mention.start) : null;
    const continues: boolean =
      previous?.other === true &&
      between !== null &&
      /^["')]?\s*(?:,|and|&|\+|,? and|und|et|y|e)\s*["'(]?$/i.test(between);
    const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1).toLowerCase();
    const other: boolean = continues || beforeOthers.test(sentence) || behindOthers.test(after);
    previous = { end: mention.end, other };
    if (!other) targets.push(mention);
  }
  return targets;
}
