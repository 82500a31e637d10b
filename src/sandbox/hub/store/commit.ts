/** One commit as stored. */
export interface Commit {
  seq: number;
  id: string;
  repoId: string;
  parent: string | null;
  /** Second parent: the head of the pull request that this commit merged. */
  merged: string | null;
  title: string;
  message: string;
  /** Login of the author. */
  author: string;
  date: string;
}

/** One path that a commit changed; null is "no such file". */
export interface Change {
  path: string;
  oldOid: string | null;
  newOid: string | null;
}
