import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { z } from 'zod';

/** A value that an option offers, from the registration or from autocomplete. */
export const choice: z.ZodType<APIApplicationCommandOptionChoice> = z.object({
  name: z.string().min(1).max(100),
  value: z.union([z.string().max(100), z.number()]),
});
