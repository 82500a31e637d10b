/**
 * Why a parquet table cannot be edited. no-such-column: it is missing, or holds something else than yes and no. type-not-kept:
 * writing would change how a column's values are stored. reads-back-differently: what was written is not what it should be.
 */
export const parquetProblems = ['no-such-column', 'type-not-kept', 'reads-back-differently'] as const;
export type ParquetProblem = (typeof parquetProblems)[number];
