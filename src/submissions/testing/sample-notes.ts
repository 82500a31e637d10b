import type { Note } from '../note.ts';

const model = 'org/m';
const revision = 'a'.repeat(40);
const path = 'org/m_eval_request_False_bfloat16_Original.json';

/** One note of every code. */
export const sampleNotes: Note[] = [
  { code: 'name-corrected', asked: 'Org/M', model },
  { code: 'older-commit', revision, head: 'b'.repeat(40) },
  { code: 'gated-readable', model },
  { code: 'precision-chosen', precision: 'bfloat16', because: 'default', declared: 'float32' },
  { code: 'weight-type-chosen', weightType: 'Adapter' },
  { code: 'model-type-guessed', modelType: '🟢 : pretrained', because: 'nothing' },
  { code: 'base-model-chosen', base: 'a/b' },
  { code: 'base-model-dropped', base: 'a/b', weightType: 'Original' },
  { code: 'chat-template-chosen', modelType: '💬 : chat models' },
  { code: 'size-from-name', model, billions: 7 },
  { code: 'no-safetensors', model },
  { code: 'no-text-head', modelType: 'vit', architecture: '' },
  { code: 'extra-architecture', modelType: 'exaone' },
  { code: 'replaces-request', path, status: 'finished' },
  { code: 'already-covers-other-precision', path, precision: 'float16' },
  { code: 'reuploaded-after-failure', model, twin: 'other/n', path },
];
