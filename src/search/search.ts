/** What a search can look at. `official` needs no value; `no` turns it round. */
export const searchFields = ['name', 'licence', 'architecture', 'precision', 'category', 'official'] as const;

export type SearchField = (typeof searchFields)[number];

/** What one value of a field must be like. Letter case never counts. */
export type SearchValue = { kind: 'words'; words: string } | { kind: 'pattern'; test(text: string): boolean };

/** Of each field that is named, one of the values must hold: `a;b; Hub License: MIT` is (a or b) and MIT. */
export type Search = Partial<Record<SearchField, SearchValue[]>>;

export type SearchProblem =
  | { reason: 'empty' }
  | { reason: 'too-many'; most: number }
  | { reason: 'unknown-field'; given: string; nearest: string | null }
  | { reason: 'no-value'; given: string }
  | { reason: 'pattern-not-closed'; given: string }
  | { reason: 'pattern-invalid'; given: string; detail: string }
  | { reason: 'pattern-too-large'; given: string };
