import type { ModelFacts } from '../submissions/model-facts.ts';

/** Another model that has the very same weight files. */
export interface SameWeight {
  model: string;
  /** How many of the asked model's weight files are the same there. */
  same: number;
  of: number;
}

const weights = /\.(safetensors|bin|pth|pt|gguf|ckpt|h5|msgpack)$/;

/** Hashes of a model's weight files: of what is stored as a large file and is no tokenizer or picture. */
export function weightHashes({ files }: Pick<ModelFacts, 'files'>): { path: string; sha256: string }[] {
  return files.flatMap(({ path, sha256 }) => (sha256 !== null && weights.test(path) ? [{ path, sha256 }] : []));
}
