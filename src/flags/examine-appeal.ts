import type { Request } from '../cases/handler.ts';
import { findModelNames } from '../messages/find-model-names.ts';
import { parseThreadKey } from '../threads/thread.ts';
import { compareNamed } from './examine-flag.ts';
import { type FlagCategory, flagCategory } from './flag-category.ts';
import type { FlagEntry } from './flag-file.ts';
import { basesOf, type Observation, observeModel } from './observe-model.ts';

export interface AppealExamination {
  category: FlagCategory;
  observations: Observation[];
  /** Whether what the flag names is gone; null when nobody but people can tell. */
  causeGone: boolean | null;
}

/** Looks whether the cause of a flag is still there: merge tag, attribution, weights, base model (leaderboard-domain.md §4, appeals). */
export async function examineAppeal(
  { model, thread }: { model: string; thread: string | null },
  { lookups }: Request<unknown>,
): Promise<AppealExamination> {
  const [lookup, earlier, list] = await Promise.all([
    lookups.model(model, 'main'),
    lookups.caseAbout(`flag:${model.toLowerCase()}`),
    lookups.flags(),
  ]);
  const ref = thread === null ? null : parseThreadKey(thread);
  const told = ref ? await lookups.repositories.fetchThread(ref) : null;
  const words = told ? `${told.title}\n${told.messages[0]?.text ?? ''}` : '';
  const details = earlier?.subject.details;
  const category = details?.kind === 'flag' && details.category ? details.category : flagCategory(words);
  if (!lookup.found) return { category, observations: [], causeGone: null };
  const { facts } = lookup;
  const named = findModelNames(words).names.map(({ name }) => name);
  const known = await lookups.sameWeights(facts);
  const compared = await compareNamed(named, facts, lookups);
  const sameWeights = [
    ...compared,
    ...known.filter((same) => !compared.some(({ model: other }) => other === same.model)),
  ];
  const flags = (list ?? []).filter((entry: FlagEntry) => entry.key !== model);
  const observations = observeModel({ facts, quotes: [], sameWeights, flags });
  return { category, observations, causeGone: isGone(category, observations, basesOf(facts)) };
}

function isGone(
  category: FlagCategory,
  observations: readonly Observation[],
  bases: readonly string[],
): boolean | null {
  const seen = (what: Observation['seen']) => observations.some((each) => each.seen === what);
  switch (category) {
    case 'undeclared-merge':
      return !seen('merge-undeclared');
    case 'derived-from-flagged':
      return !seen('base-flagged') && !seen('base-missing');
    case 'copy-without-attribution': {
      const copied = observations.flatMap((each) => (each.seen === 'same-weights' ? each.model.toLowerCase() : []));
      // A copy that names the model it was copied from gives it the credit that was missed.
      return copied.every((original) => bases.some((base) => base.toLowerCase() === original));
    }
    case 'contamination':
    case 'other':
      return null;
  }
}
