import { z } from 'zod';

const body = z.strictObject({
  model: z.string(),
  base_model: z.string(),
  revision: z.string(),
  precision: z.string(),
  params: z.number(),
  architectures: z.string(),
  weight_type: z.string(),
  status: z.string(),
  submitted_time: z.string(),
  model_type: z.string(),
  job_id: z.union([z.string(), z.number()]).nullable(),
  job_start_time: z.string().nullable(),
  use_chat_template: z.boolean(),
  sender: z.string(),
});

/** One request file of the second era (leaderboard-domain.md §1.2) and its path in the requests dataset. */
export const seedRequestSchema = z.strictObject({ path: z.string(), json: body });

export type SeedRequest = z.infer<typeof seedRequestSchema>;
