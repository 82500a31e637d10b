/**
 * What a ranker sees of a message: words by what they are, such as `names` → those of sentences that name a model. Groups are looked up apart, so that no
 * name is put together for each word.
 */
export type Features = Map<string, Set<string>>;

/** The set of a group, made when it is asked for first. */
export function groupOf(features: Features, group: string): Set<string> {
  const known = features.get(group);
  if (known) return known;
  const words = new Set<string>();
  features.set(group, words);
  return words;
}
