import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';

/** What stands before a name that is not the target: its ancestor, its counterpart, a dataset, a repository of code. */
const beforeOthers =
  /(?:\((?:as|like|vs\.?|cf\.?|formerly|now) |\b(?<!such )as |\b(?:like|unlike|than|versus|vs\.?|based (?:up)?on|base(?:[ _-]model)?(?: is| was|:)?|on top of|trained (?:on|with|from)|tuned (?:on|with|from|of)|fine-?tun(?:e|ed|ing)(?: \w+)? (?:of|on|from)|merge (?:of|between)|mix of|copy of|clone of|copied from|stolen from|derived from|derivative of|(?:version|variant|quanti[sz]ation|quant|distill?ation|child|descendant|successor) of|similar to|identical to|(?:same|identical) \w+ (?:as|to|of|like)|(?:same|identical) \w+ \w+ (?:as|to|of|like)|compared (?:to|with)|comparison (?:to|with)|while|whereas|unlike|its base|datasets?|data from|using|hashes (?:as|of)|weights as|files as|known one,?|github(?: repo\w*)?:?|spaces?:?|als kopie von|auf basis von|basiert auf|basée? sur|copie de|basado en|copia de|baseado em|cópia de|basato su|based model) )(?:the |model |its |our |my |an? |is |was |original )*["'(`]?\s*$/;

/** What stands behind a name that is not the target. */
const behindOthers =
  /^\s*["')`]?,? ?(?:\(?(?:which|that|the one that) )?(?:succeeded|passed|works? (?:fine|well|ok)|is fine|went (?:fine|through)|should stay|stays?\b|was evaluated (?:fine|well)|dataset|space\b|repo on github|기반|をベース|を元に|temelli)/;

/** What a model was made of: everything behind it in the clause is no target. */
const madeOf = /\b(?:trained|tuned|fine-?tuned|based) (?:on|with|from)\b[^.;!?\n]{0,60}$/;
const mergedFrom = /\b(?:merge|mix|combination|slerp|blend) of\b[^.;!?\n]{0,80}$/;

/** Models as targets of the request: not base models, comparisons, datasets or code (discussions.md, rule 5). In order, once each. */
export function findTargets(prose: MessageProse): Mention[] {
  return prose.mentions.filter((mention) => {
    if (mention.model === null) return false;
    const before = prose.text.slice(Math.max(0, mention.start - 160), mention.start);
    const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1).toLowerCase();
    const after = prose.text.slice(mention.end, mention.end + 40).toLowerCase();
    const others = [beforeOthers, madeOf, mergedFrom].some((pattern) => pattern.test(clause));
    return !others && !behindOthers.test(after);
  });
}
