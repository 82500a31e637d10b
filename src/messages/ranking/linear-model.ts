/** What a ranker learned: for each feature, by its group and its word, one weight a label, in hundredths. */
export interface LinearModel<Label extends string> {
  labels: readonly Label[];
  /** Where the weights of a feature begin, as many as there are labels and in their order. */
  index: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** All weights side by side: a message asks for hundreds of rows, which lie close together like this. */
  hundredths: Int16Array;
}

/** Weights of a feature, by its group and its word. */
export type FeatureWeights = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Puts the weights of all features side by side. */
export function linearModel<Label extends string>(labels: readonly Label[], rows: FeatureWeights): LinearModel<Label> {
  const count = [...rows.values()].reduce((sum, words) => sum + words.size, 0);
  const hundredths = new Int16Array(count * labels.length);
  let at = 0;
  const place = (row: readonly number[]): number => {
    const begins = at;
    hundredths.set(row, begins);
    at += labels.length;
    return begins;
  };
  const index = new Map(
    [...rows].map(([group, words]) => [group, new Map([...words].map(([word, row]) => [word, place(row)]))]),
  );
  return { labels, index, hundredths };
}

/** The weights of one feature in hundredths, as they were put in; null for an unknown one. */
export function weightsOf({ labels, index, hundredths }: LinearModel<string>, group: string, word: string) {
  const begins = index.get(group)?.get(word);
  return begins === undefined ? null : [...hundredths.subarray(begins, begins + labels.length)];
}
