import { z } from 'zod';

const sibling = z.object({
  rfilename: z.string(),
  size: z.number().nullish(),
  lfs: z.object({ sha256: z.string(), size: z.number() }).nullish(),
});

/** `GET /api/models/{id}/revision/{rev}?blobs=true` (hub-api.md §4.1). */
export const modelInfo = z.object({
  id: z.string(),
  sha: z.string(),
  private: z.boolean().default(false),
  disabled: z.boolean().default(false),
  gated: z.union([z.boolean(), z.string()]).default(false),
  tags: z.array(z.string()).default([]),
  cardData: z.record(z.string(), z.unknown()).nullish(),
  siblings: z.array(sibling).default([]),
  safetensors: z
    .object({ total: z.number().nullish(), parameters: z.record(z.string(), z.number()).default({}) })
    .nullish(),
});

export type ModelInfo = z.infer<typeof modelInfo>;
