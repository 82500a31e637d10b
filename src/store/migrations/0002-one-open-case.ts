/** Two threads that ask for the same thing at the same moment get one case: the second finds the first on its next try. */
export const oneOpenCase: string[] = [
  'drop index case_open',
  `create unique index case_open on "case" (board, about) where state in ('proposed', 'acting', 'evaluating')`,
];
