import type { ModelFacts } from '../submissions/model-facts.ts';
import { benchmarkWords } from './benchmark-words.ts';
import { findFlag } from './find-flag.ts';
import type { FlagCategory } from './flag-category.ts';
import type { FlagEntry } from './flag-file.ts';
import { type SameWeight, weightHashes } from './same-weight.ts';

/** Something that the model's repository itself shows, at one commit. One template in templates/observations/ each. */
export type Observation =
  | ({ seen: 'same-weights' } & SameWeight)
  | { seen: 'merge-undeclared'; line: string; sha: string }
  | { seen: 'base-missing'; sha: string }
  | { seen: 'base-flagged'; base: string; url: string }
  | { seen: 'card-says'; line: string; sha: string }
  | { seen: 'card-does-not-say'; line: string; sha: string }
  | { seen: 'card-names-benchmark'; line: string; sha: string };

export interface Observed {
  facts: ModelFacts;
  /** Lines that are said to stand in the card. */
  quotes: readonly string[];
  sameWeights: readonly SameWeight[];
  flags: readonly FlagEntry[];
}

/** Observations that are evidence by themselves, and for what: the original of a copy has the same weights as well. */
const proofs: Partial<Record<Observation['seen'], readonly FlagCategory[]>> = {
  'same-weights': ['copy-without-attribution'],
  'merge-undeclared': ['undeclared-merge'],
  'base-flagged': ['derived-from-flagged'],
};

const mostLines = 3;
const mergeWords =
  /\b(mergekit|merge_method|slerp|dare_ties|frankenmerge|merged (?:model|from|with)|(?:a|is an?) merge of|moerge|passthrough merge)\b/i;
const training = /\b(train|fine-?tun|tuned|sft|dpo|dataset|data mix|data:)/i;

/** Looks at a model as a maintainer would who has to decide on a flag (leaderboard-domain.md §4: hashes, attribution, merge tag, card). */
export function observeModel({ facts, quotes, sameWeights, flags }: Observed): Observation[] {
  const { sha } = facts;
  const lines = cardLines(facts);
  const merged = lines.find((line) => mergeWords.test(line));
  const bases = basesOf(facts);
  const named = lines.filter((line) => benchmarkWords.test(line) && training.test(line));
  return [
    ...sameWeights.map((same): Observation => ({ seen: 'same-weights', ...same })),
    ...(merged && !isDeclaredMerge(facts) ? [{ seen: 'merge-undeclared' as const, line: merged, sha }] : []),
    ...(bases.length === 0 ? [{ seen: 'base-missing' as const, sha }] : []),
    ...bases.flatMap((base): Observation[] => {
      const flag = findFlag(base, flags);
      return flag ? [{ seen: 'base-flagged', base, url: flag.entry.url }] : [];
    }),
    ...quotes.slice(0, mostLines).map((line): Observation => {
      const there = lines.some((each) => bare(each).includes(bare(line)));
      return { seen: there ? 'card-says' : 'card-does-not-say', line, sha };
    }),
    ...named
      .filter((line) => !quotes.some((quote) => bare(line).includes(bare(quote))))
      .slice(0, mostLines)
      .map((line): Observation => ({ seen: 'card-names-benchmark', line, sha })),
  ];
}

/** Whether an observation alone is enough to ask for a flag of this category. */
export function isProof({ seen }: Observation, category: FlagCategory): boolean {
  return proofs[seen]?.includes(category) ?? false;
}

/** The models that the card names as its base. */
export function basesOf({ cardData }: Pick<ModelFacts, 'cardData'>): string[] {
  const { base_model: base } = cardData;
  const named = Array.isArray(base) ? base : [base];
  return named.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

/** Which weights of a model are those of another one. */
export function compareWeights(facts: ModelFacts, other: ModelFacts): SameWeight | null {
  const there = new Set(weightHashes(other).map(({ sha256 }) => sha256));
  const here = [...new Set(weightHashes(facts).map(({ sha256 }) => sha256))];
  const same = here.filter((sha256) => there.has(sha256)).length;
  return same > 0 ? { model: other.id, same, of: here.length } : null;
}

function isDeclaredMerge({ tags, cardData }: ModelFacts): boolean {
  const inCard = Array.isArray(cardData.tags) ? cardData.tags : [];
  return [...tags, ...inCard].some((tag) => typeof tag === 'string' && /^(merge|moe|mergekit)$/i.test(tag));
}

function cardLines({ cardText }: ModelFacts): string[] {
  return (cardText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Words only: quotes are rarely copied with every mark. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
