import { z } from 'zod';
import { PlatformFault } from '../../platform-fault.ts';

/** What the bot reads of Discord's answers, and nothing else. */
export const userAnswer = z.object({ id: z.string(), username: z.string() });
export const applicationAnswer = z.object({ id: z.string() });
export const memberAnswer = z.object({ roles: z.array(z.string()) });
export const messageAnswer = z.object({
  id: z.string(),
  author: userAnswer,
  /** Of the interaction that it answers. */
  interaction_metadata: z.object({ id: z.string() }).nullish(),
  embeds: z.array(z.object({ footer: z.object({ text: z.string() }).nullish() })).default([]),
});
export const commandsAnswer = z.array(z.record(z.string(), z.unknown()));

/** Reads an answer by its schema; one that does not fit is a fault that names what was asked. */
export function readAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown, what: string): z.infer<Schema> {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  const message = `${what}: ${z.prettifyError(read.error)}`;
  throw new PlatformFault('unreadable-answer', message, { outcome: 'unknown' });
}
