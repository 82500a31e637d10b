/** Everything about one model that validation looks at, read at one pinned commit. Gathered by the Hub client, judged without I/O. */
export interface ModelFacts {
  /** The name that was asked for. */
  asked: string;
  /** The canonical name; differs from `asked` after a rename or in letter case. */
  id: string;
  /** The commit that the asked revision stands for, 40 hex. */
  sha: string;
  /** The head of main; differs from `sha` when an older commit was asked for. */
  headSha: string;
  gated: boolean;
  tags: string[];
  files: ModelFile[];
  /** The parsed YAML block of README.md; {} when there is none. */
  cardData: Record<string, unknown>;
  /** README.md without its YAML block; null when there is no README.md. */
  cardText: string | null;
  /** Parsed JSON files at `sha`: absent, unreadable (with the parser's words), or the value. */
  config: JsonFile;
  tokenizerConfig: JsonFile;
  adapterConfig: JsonFile;
  quantisationConfig: JsonFile;
  /** Parameters counted by the Hub from safetensors headers; null when it has none. */
  safetensorsParameters: number | null;
}

export interface ModelFile {
  path: string;
  size: number;
  /** SHA-256 of the content of a large file; null for small ones. */
  sha256: string | null;
}

export type JsonFile =
  | { state: 'absent' }
  | { state: 'unreadable'; error: string }
  | { state: 'read'; value: Record<string, unknown> };

/** A model as looked up: found, or why nothing can be known about it. */
export type ModelLookup =
  | { found: true; facts: ModelFacts }
  | {
      found: false;
      reason: 'model-not-found' | 'revision-not-found' | 'model-private-or-missing' | 'model-disabled' | 'model-gated';
    };
