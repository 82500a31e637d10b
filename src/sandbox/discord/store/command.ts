import { z } from 'zod';
import { commandBody } from '../bodies/command-body.ts';

/** A registered command; `guildId` is null for those of the application. */
export const command = z.strictObject({
  id: z.string(),
  guildId: z.string().nullable(),
  version: z.string(),
  body: commandBody,
});
export type Command = z.infer<typeof command>;
