import { z } from 'zod';

const architecturesSchema = z.object({
  version: z.string(),
  model_types: z.array(z.string()),
  causal_lm_model_types: z.array(z.string()),
  causal_lm_architectures: z.array(z.string()),
  seq2seq_lm_model_types: z.array(z.string()),
  seq2seq_lm_architectures: z.array(z.string()),
  image_text_to_text_architectures: z.array(z.string()),
  dropped: z.object({ model_types: z.array(z.string()) }),
});

/** What one version of transformers can load without remote code. */
export interface Architectures {
  version: string;
  modelTypes: ReadonlySet<string>;
  /** Model types that have a head which generates text. */
  generatingModelTypes: ReadonlySet<string>;
  generatingArchitectures: ReadonlySet<string>;
  /** Model types of earlier versions that this one no longer loads. */
  droppedModelTypes: ReadonlySet<string>;
}

/** Reads `data/architectures.json` (leaderboard-domain.md §10). Throws when the data does not have its shape. */
export function parseArchitectures(json: unknown): Architectures {
  const data = architecturesSchema.parse(json);
  return {
    version: data.version,
    modelTypes: new Set(data.model_types),
    generatingModelTypes: new Set([...data.causal_lm_model_types, ...data.seq2seq_lm_model_types]),
    generatingArchitectures: new Set([
      ...data.causal_lm_architectures,
      ...data.seq2seq_lm_architectures,
      ...data.image_text_to_text_architectures,
    ]),
    droppedModelTypes: new Set(data.dropped.model_types),
  };
}
