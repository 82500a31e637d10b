import type { Request } from '../cases/handler.ts';
import { findEvidence, type GivenEvidence, isEvidence } from './find-evidence.ts';
import { type FlagCategory, flagCategory } from './flag-category.ts';
import { compareWeights, isProof, type Observation, observeModel } from './observe-model.ts';
import type { SameWeight } from './same-weight.ts';

/** What there is for and against a flag: what was brought forward, and what the repository itself shows. */
export interface FlagExamination {
  /** As the board writes it. */
  model: string;
  /** False: the model is not on the Hub any more, so that nothing could be looked at. */
  onHub: boolean;
  category: FlagCategory;
  given: GivenEvidence;
  observations: Observation[];
  enough: boolean;
}

/** Other models that are looked up at most, to compare their weights. */
const mostOthers = 3;

/** Looks at a model that somebody wants flagged. The name must be that of a model on the board or on the Hub. */
export async function examineFlag(
  asked: string,
  { lookups, message, thread, hub }: Request<unknown>,
): Promise<FlagExamination | 'no-such-model'> {
  const [index, lookup] = await Promise.all([lookups.index(), lookups.model(asked, 'main')]);
  const facts = lookup.found ? lookup.facts : null;
  const spellings = [asked, facts?.id ?? asked];
  const known = spellings.flatMap((name) => index.byModel(name)).flatMap((file) => file.model ?? []);
  const model = known.find((name) => spellings.includes(name)) ?? known[0] ?? facts?.id;
  if (model === undefined) return 'no-such-model';
  const opening = thread.messages[0]?.id === message.id;
  const text = opening ? `${thread.title}\n${message.text}` : message.text;
  const given = findEvidence(text, { model: asked, hub });
  const named = await compareNamed(given.models, facts, lookups);
  const others = facts ? await lookups.sameWeights(facts) : [];
  const sameWeights = [...named, ...others.filter(({ model: other }) => !named.some((each) => each.model === other))];
  const flags = (await lookups.flags()) ?? [];
  const observations = facts ? observeModel({ facts, quotes: given.quotes, sameWeights, flags }) : [];
  const category = flagCategory(text);
  return {
    ...{ model, onHub: facts !== null, category, given, observations },
    enough: isEvidence(given) || observations.some((each) => isProof(each, category)),
  };
}

/** The named models whose weights are the same. */
export async function compareNamed(
  names: readonly string[],
  facts: Parameters<typeof compareWeights>[0] | null,
  lookups: Request<unknown>['lookups'],
): Promise<SameWeight[]> {
  if (!facts) return [];
  const found = await Promise.all(names.slice(0, mostOthers).map((name) => lookups.model(name, 'main')));
  return found.flatMap((other) => {
    const same = other.found && other.facts.id !== facts.id ? compareWeights(facts, other.facts) : null;
    return same ?? [];
  });
}
