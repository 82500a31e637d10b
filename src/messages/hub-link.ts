/** Further addresses whose links count, beside huggingface.co and github.com: a Hub's, or a GitHub's. */
export type Site = string | { github: string };

/** A repository of the Hub, or of GitHub, as links name it. */
export interface LinkedRepo {
  type: 'model' | 'dataset' | 'space' | 'github';
  name: string;
}

/** What a link, bare path or pasted request points at, in every form people use (leaderboard-domain.md §6.5). */
export type LinkTarget =
  /** A request file, or a path that looks like one; `dataset` is null for a bare path, with `on` it is a GitHub repository. */
  | { kind: 'request-file'; dataset: string | null; on?: 'github'; path: string; revision: string | null }
  /** A request pasted as JSON. */
  | { kind: 'request-json'; model: string; revision: string | null; precision: string | null }
  | { kind: 'folder'; repo: LinkedRepo; path: string; revision: string }
  | { kind: 'file'; repo: LinkedRepo; path: string; revision: string }
  | { kind: 'commit'; repo: LinkedRepo; sha: string }
  /** A discussion or PR; `comment` is the anchor's comment id. The number alone never tells the era (§0). */
  | { kind: 'discussion'; repo: LinkedRepo; number: number; comment: string | null }
  | { kind: 'model'; model: string; revision: string | null }
  | { kind: 'model-file'; model: string; path: string; revision: string }
  /** A file or folder of the results dataset. */
  | { kind: 'results'; dataset: string; model: string; path: string }
  /** The details dataset of one model, `details_org__model` or `org__model-details`. */
  | { kind: 'details'; dataset: string; model: string }
  | { kind: 'dataset'; dataset: string }
  | { kind: 'space'; space: string }
  | { kind: 'renamer-space'; space: string }
  | { kind: 'account'; name: string }
  | { kind: 'github'; repo: string; number: number | null };

/** One thing that a message points at, once. `written` is the text it was found as; `line` is 1-based. */
export type HubLink = LinkTarget & { written: string; line: number };
