/** A file that transformers reads from the repository, and what is wrong with it. */
type FileRefusal =
  | { code: 'config-missing' | 'tokenizer-missing'; model: string; revision: string }
  | { code: 'config-unreadable' | 'tokenizer-unreadable'; model: string; revision: string; error: string };

type Word = { code: 'unknown-precision' | 'unknown-weight-type'; given: string; options: string[] };

type Lookup =
  | { code: 'model-not-found' | 'private' | 'gated' | 'disabled'; model: string }
  | { code: 'revision-not-found'; model: string; revision: string }
  | { code: 'renamed'; model: string; canonical: string };

/** A request file of the same model stands in the way. */
type Existing = {
  code:
    | 'duplicate-pending'
    | 'duplicate-running'
    | 'duplicate-finished'
    | 'duplicate-unknown-status'
    | 'same-commit-failed'
    | 'same-commit-stopped'
    | 'official-provider-finished';
  model: string;
  path: string;
  revision: string;
  precision: string;
};

type Size =
  | { code: 'size-unknown'; model: string }
  /** Both in billions of parameters. */
  | { code: 'too-large' | 'too-large-quantised'; model: string; billions: number; limit: number; precision: string };

/** Why a submission is refused. `code` names the template in templates/reasons/ that says it, with the other fields. */
export type Refusal =
  | { code: 'intake-closed'; model: string; board: string }
  | Word
  /** `given` null: nothing was said and nothing could be guessed. */
  | { code: 'unknown-model-type'; given: string | null; options: string[] }
  /** `nextPossible`: ISO 8601, UTC. */
  | { code: 'quota-reached'; namespace: string; quota: number; days: number; nextPossible: string }
  | { code: 'do-not-submit'; model: string; reason: string }
  | Lookup
  | Existing
  | Size
  | { code: 'adapter-without-base'; model: string; weightType: string }
  | { code: 'base-not-found'; model: string; base: string; why: 'not-found' | 'private' | 'gated' | 'disabled' }
  | { code: 'weight-type-mismatch'; model: string; given: string; suggested: string }
  | { code: 'precision-mismatch'; model: string; given: string; suggested: string }
  | { code: 'no-safetensors'; model: string; revision: string }
  | FileRefusal
  | { code: 'remote-code'; model: string; modelType: string; version: string }
  | { code: 'unsupported-architecture'; model: string; modelType: string; dropped: boolean; version: string }
  | { code: 'licence-missing' | 'card-missing'; model: string }
  | { code: 'card-too-short'; model: string; characters: number; needed: number }
  | { code: 'chat-template-missing'; model: string }
  /** `path`: the failed request file of the model `twin`, which has the same weights. */
  | { code: 'reuploaded-after-failure'; model: string; twin: string; path: string };

/** Every code once, in the order in which refusals are given (leaderboard-domain.md §2.1). */
export const refusalCodes = [
  'intake-closed',
  'unknown-precision',
  'unknown-weight-type',
  'unknown-model-type',
  'quota-reached',
  'do-not-submit',
  'model-not-found',
  'private',
  'gated',
  'disabled',
  'revision-not-found',
  'renamed',
  'duplicate-pending',
  'duplicate-running',
  'duplicate-finished',
  'duplicate-unknown-status',
  'same-commit-failed',
  'same-commit-stopped',
  'official-provider-finished',
  'reuploaded-after-failure',
  'weight-type-mismatch',
  'no-safetensors',
  'adapter-without-base',
  'base-not-found',
  'size-unknown',
  'too-large',
  'too-large-quantised',
  'precision-mismatch',
  'config-missing',
  'config-unreadable',
  'remote-code',
  'unsupported-architecture',
  'tokenizer-missing',
  'tokenizer-unreadable',
  'licence-missing',
  'card-missing',
  'card-too-short',
  'chat-template-missing',
] as const satisfies readonly Refusal['code'][];
