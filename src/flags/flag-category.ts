/** What a flag is for, as maintainers have decided flags so far (leaderboard-domain.md §4). */
export const flagCategories = [
  'contamination',
  'copy-without-attribution',
  'undeclared-merge',
  'derived-from-flagged',
  'other',
] as const;

export type FlagCategory = (typeof flagCategories)[number];

/** First match wins: the words of a derivation or a copy often stand beside those of what it was derived from. */
const signs: readonly (readonly [FlagCategory, RegExp])[] = [
  [
    'derived-from-flagged',
    /\b(deriv|based on|fine-?tun\w* (of|from)|descend|built on|child of)[^.?!\n]{0,60}\bflagged\b/i,
  ],
  ['derived-from-flagged', /\bflagged\b[^.?!\n]{0,20}\b(base|parent|ancestor)\b/i],
  [
    'copy-without-attribution',
    /\b(cop(y|ies|ied)|clone|re-?upload\w*|plagiari\w+|stolen|stole|rip-?off|attribution|credit)\b|\b(same|identical|equal) (weights?|hash\w*|sha-?256|checksums?|files?)\b/i,
  ],
  ['undeclared-merge', /\b(merge[ds]?|merging|mergekit|slerp|frankenmerge|moe-?rge|mixture of experts)\b/i],
  [
    'contamination',
    /\b(contaminat\w*|leak\w*|cheat\w*|overfit\w*|test[ -](set|split|data)|benchmark data|trained on|tuned on|detector)\b/i,
  ],
];

/** The category that the words of a flag speak of; `other` when none. */
export function flagCategory(text: string): FlagCategory {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'other';
}
