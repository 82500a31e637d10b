/** Words straight before a name that is not the target of a request: its ancestor, its counterpart, a dataset, a repository of code. */
export const beforeOthers: readonly string[] = [
  '\\((?:as|like|vs\\.?|cf\\.?|formerly|now)',
  "(?<!such )as|(?<!(?:would|'d|we|i|you|and|also) )like|unlike|than|versus|vs\\.?|while|whereas|using",
  '[(,;] ?(?:but |and )?not|keep|except(?: for)?|excluding|apart from|other than|besides|außer|sauf|excepto|exceto|tranne',
  'similar to|identical to|compared (?:to|with)|comparison (?:to|with)|known one,?',
  'base(?:[ _-]model)?(?: is| was|:)?|based (?:up)?on|its base|on top of|derived from|derivative of',
  '(?:trained|tuned|fine-?tun(?:es?|ed|ing)(?: \\w+)?) (?:on|with|from|of)',
  'merge (?:of|between)|mix of',
  '(?:adapter|lora|qlora|delta|patch) (?:for|of|on)',
  '(?:version|variant|quanti[sz]ation|quant|distill?ation|child|descendant|successor) of',
  'copy of|clone of|copied from|stolen from',
  '(?:same|identical) (?!happen|goes|appl|was done|thing)\\w+(?: \\w+)? (?:as|to|of|like)|hashes (?:as|of)|weights as|files as',
  'already (?:there|listed|on (?:the (?:leader)?board|it)),? \\(',
  '(?<!according to the |in the |from the )datasets?|data from|github(?: repo\\w*)?:?|spaces?:?',
  'als kopie von|auf basis von|basiert auf|basée? sur|copie de|basado en|copia de|baseado em|cópia de|basato su',
];

/** Words straight behind such a name. */
export const behindOthers: readonly string[] = [
  '(?:\\(?(?:which|that|the one that) )?(?:succeeded|passed|works? (?:fine|well|ok)|is fine|went (?:fine|through)|(?:is|are|was) (?:now )?(?:there|visible|listed|shown|fine|ok|okay|done|finished|up|good|on the board)(?: now|,| but| already)|is now (?:there|visible|listed)|did fine|should stay|stays?\\b|was evaluated (?:fine|well))',
  'dataset|space\\b|repo on github',
  '기반|をベース|を元に|temelli',
];

/** What a model was made of: everything behind these words in the clause is no target. */
export const madeOf: readonly string[] = [
  '(?:trained|tuned|fine-?tuned|based) (?:on|with|from)\\b(?:[^:;!?\\n]{0,40}(?:following|datasets?|models?|data) ?:)?[^:;!?\\n]{0,60}',
  '(?:merge|mix|combination|slerp|blend|moe|moerge|frankenmerge|mixture|ensemble) of\\b[^;!?\\n]{0,80}',
];
