import { z } from 'zod';

/** A request file as far as an evaluation backend reads it. Keys it does not know are kept when it writes. */
const evaluationRequestSchema = z.looseObject({
  model: z.string(),
  base_model: z.string().default(''),
  revision: z.string().default('main'),
  precision: z.string(),
  params: z.number().catch(0),
  architectures: z.string().default(''),
  weight_type: z.string().default('Original'),
  status: z.string(),
  submitted_time: z.string(),
  model_type: z.string().default(''),
  job_id: z.union([z.string(), z.number()]).nullish().default(null),
  job_start_time: z.string().nullish().default(null),
  use_chat_template: z.boolean().default(false),
  sender: z.string().default(''),
});

export type EvaluationRequest = z.infer<typeof evaluationRequestSchema>;

/** null for what is not a request file: other JSON, broken JSON. */
export function readEvaluationRequest(text: string): EvaluationRequest | null {
  try {
    return evaluationRequestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
