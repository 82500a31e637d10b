import { z } from 'zod';

const textInput = z.object({
  type: z.literal(4),
  id: z.number().int().exactOptional(),
  custom_id: z.string().min(1).max(100),
  style: z.union([z.literal(1), z.literal(2)]),
  label: z.string().min(1).max(45).exactOptional(),
  placeholder: z.string().max(100).exactOptional(),
  value: z.string().max(4000).exactOptional(),
  min_length: z.number().int().min(0).max(4000).exactOptional(),
  max_length: z.number().int().min(1).max(4000).exactOptional(),
  required: z.boolean().exactOptional(),
});
const row = z.object({
  type: z.literal(1),
  components: z.array(textInput.extend({ label: z.string().min(1).max(45) })).length(1),
});
const label = z.object({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().max(100).exactOptional(),
  component: textInput,
});

/** A modal with one to five text inputs, each in a row of its own or under a label. */
export const modal = z.object({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [row, label]))
    .min(1)
    .max(5),
});
export type Modal = z.infer<typeof modal>;
