/** One thing that is wrong with a configuration file, where it stands and what would be right. */
export interface ConfigurationProblem {
  code: 'unreadable-file' | 'not-yaml' | 'unknown-key' | 'missing' | 'not-allowed' | 'contradiction';
  file: string;
  /** Both count from 1; the file's first character when the file as a whole is wrong. */
  line: number;
  column: number;
  /** The source line as it stands, '' when there is none. */
  excerpt: string;
  /** `boards[0].requests.dataset`; '' for the file as a whole. */
  path: string;
  /** What is wrong, as the end of a sentence whose subject is the path. */
  reason: string;
  /** The value that stands there, shortened; null when none does. */
  received: string | null;
  /** The allowed key or value that was probably meant. */
  suggestion: string | null;
}

/** A problem before its place in the file is known: the path leads there. */
export interface ProblemAtPath extends Pick<ConfigurationProblem, 'code' | 'reason' | 'received' | 'suggestion'> {
  path: PropertyKey[];
}
