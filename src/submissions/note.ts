/** Something that validation chose or noticed; said to the submitter so that it can be corrected. templates/notes/ has the words. */
export type Note =
  | { code: 'name-corrected'; asked: string; model: string }
  | { code: 'older-commit'; revision: string; head: string }
  | { code: 'gated-readable'; model: string }
  | { code: 'precision-chosen'; precision: string; because: 'dtype' | 'quantisation' | 'default'; declared: string }
  | { code: 'weight-type-chosen'; weightType: string }
  | { code: 'model-type-guessed'; modelType: string; because: 'tags' | 'name' | 'base-model' | 'nothing' }
  | { code: 'base-model-chosen'; base: string }
  | { code: 'base-model-dropped'; base: string; weightType: string }
  | { code: 'chat-template-chosen'; modelType: string }
  | { code: 'size-from-name'; model: string; billions: number }
  | { code: 'no-safetensors'; model: string }
  | { code: 'no-text-head'; modelType: string; architecture: string }
  | { code: 'extra-architecture'; modelType: string }
  /** The new request will take the place of this file. */
  | { code: 'replaces-request'; path: string; status: string }
  | { code: 'already-covers-other-precision'; path: string; precision: string }
  /** `path`: the failed request file of the model `twin`. */
  | { code: 'reuploaded-after-failure'; model: string; twin: string; path: string };

/** Every code once. */
export const noteCodes = [
  'name-corrected',
  'older-commit',
  'gated-readable',
  'precision-chosen',
  'weight-type-chosen',
  'model-type-guessed',
  'base-model-chosen',
  'base-model-dropped',
  'chat-template-chosen',
  'size-from-name',
  'no-safetensors',
  'no-text-head',
  'extra-architecture',
  'replaces-request',
  'already-covers-other-precision',
  'reuploaded-after-failure',
] as const satisfies readonly Note['code'][];
