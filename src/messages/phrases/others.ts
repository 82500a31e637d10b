/** Words straight before a name that is never the target of a request: its ancestor, a dataset, a repository of code, the original of a copy. */
export const beforeOthers: readonly string[] = [
  '\\((?:as|like|vs\\.?|cf\\.?|formerly|now|from|base|parents?|based on)',
  "(?<!such )as|(?<!(?:would|'d|we|i|you|and|also) )like|unlike|versus|vs\\.?|using",
  'keep|except(?:ion of|ion:)?(?: for)?|excluding|apart from|other than|besides|außer|sauf|excepto|exceto|tranne',
  '(?:everything|all(?: of them)?|any(?:thing)?) but|instead of|superseded by|replaced by|replacement is|successor is',
  'similar to|identical to|compared? (?:to|with|it with|it to)|comparison (?:to|with)|known one,?',
  '(?<!only (?:the |our |my )?)(?:base|parents?|ancestors?)(?:[ _-]models?)?(?: (?:it|they|we|both) (?:started|come|came|start|were built)\\w* (?:from|on|with))?(?: is| are| was| were|:)?|based (?:up)?on|its base|on top of|derived from|derivative of',
  'temel model(?:i)?|베이스인|베이스는|ベースの',
  '(?:trained|tuned|fine-?tun(?:es?|ed|ing)(?: \\w+)?|pre-?training) (?:on|with|from|of)',
  'merge (?:of|between)|mix of',
  '(?:adapter|lora|qlora|delta|patch) (?:for|of|on)',
  '(?:version|variant|quanti[sz]ation|quant|distill?ation|child|descendant|successor) of',
  'copy of|clone of|copied from|stolen from',
  '(?:same|identical) (?!happen|goes|appl|was done|thing)\\w+(?: \\w+)? (?:as|to|of|like)|hashes (?:as|of)|weights as|files as',
  'already (?:there|listed|on (?:the (?:leader)?board|it)),? \\(|already (?:removed|renamed|done|gone|fixed|finished):',
  '(?<!according to the |in the |from the )datasets?|data from|github(?: repo\\w*)?:?|spaces?:?',
  '(?:not|no longer) (?:needed|wanted|meant|affected): ?|nothing to do with',
  'als kopie von|auf basis von|basiert auf|basée? sur|copie de|basado en|copia de|baseado em|cópia de|basato su',
];

/** Words straight before a name that is no target beside others: a comparison, a correction. */
export const beforeBesides: readonly string[] = [
  'than|while|whereas|[(,;.!] ?(?:but |and )?not|^not',
  "(?:don't|do not|dont|never|please not?) (?:need|want|touch|remove|delete|hide|evaluate|rename|flag|mean|include|re-?run)",
  '(?:dies|died|crash(?:es|ed)|chokes|hangs) (?:on|at)',
  '(?:leave|thanks? (?:you )?for \\w+ing|we wrote|i wrote|typo:?|not about|about) ',
];

/** Words straight behind a name that is no target beside others: it is fine, done, or not meant. */
export const behindOthers: readonly string[] = [
  '(?:\\(?(?:which|that|the one that) )?(?:both |all )?(?:succeeded|passed|works?,? but|works? (?:fine|well|ok)|is fine|went (?:fine|through|smoothly)|(?:is|are|was) (?:now )?(?:there|visible|listed|shown|fine|ok|okay|done|finished|up|good|on (?:the|your) board)(?: now|,| but| already| since)|is now (?:there|visible|listed)|did fine|was evaluated (?:fine|well))',
  '(?:can |may |should |must |will |has to )?(?:stays?|remains?|be kept|you can keep)\\b',
  '[-:=|(]* ?(?:is |are )?(?:already )?(?:ok(?:ay)?|fine|finished|done|✅|✔️?|removed|renamed|relaunched|passed|succeeded|completed?|on the board|went through)(?: now| already| too)?(?:[).,;|]| *(?:\\n|$))',
  '(?:was |is |are )?(?:not|n’t) (?:needed|meant|affected|wanted|touched)|not(?:[.!]| *(?:\\n|$))|as it is\\b',
  '(?:which )?(?:supersedes|replaces) (?:it|them|this)|is (?:the )?(?:newer|newest|current|correct|good) ',
  '(?:finished|ended|ran|came) (?:after all|normal(?:ly)?|without|fine|well|through|with no)|had no (?:trouble|problem|issue)|shows? (?:but|while|since)|you relaunched already',
  'dataset|space\\b|repo on github',
  '기반|をベース|を元に|temelli|은 삭제하지|는 삭제하지|는 문제 없이|은 문제 없이|bitte nicht',
];

/** What a model was made of: everything behind these words in the clause is no target. */
export const madeOf: readonly string[] = [
  '(?:trained|tuned|fine-?tuned|based) (?:on|with|from)\\b(?:[^:;!?\\n]{0,40}(?:following|datasets?|models?|data) ?:)?[^:;!?\\n]{0,60}',
  '(?:merge|mix|combination|slerp|blend|moe|moerge|frankenmerge|mixture|ensemble) of\\b[^;!?\\n]{0,80}',
];
