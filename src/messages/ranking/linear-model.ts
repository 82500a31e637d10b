/** What a ranker learned: for each feature one weight a label, in the order of `labels`. */
export interface LinearModel<Label extends string> {
  labels: readonly Label[];
  weights: ReadonlyMap<string, readonly number[]>;
}
