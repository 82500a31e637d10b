import { parse } from 'yaml';
import { z } from 'zod';
import { failureClasses } from './failure-class.ts';

const sides = ['user', 'infrastructure', 'unknown'] as const;
const actions = ['relaunch', 'relaunch-once', 'resubmit', 'owner-must-fix', 'maintainer-decides', 'incident'] as const;

const pattern = z
  .string()
  .min(1)
  .transform((source, context) => {
    const problem = problemOf(source);
    if (problem === null) return new RegExp(source, 'i');
    context.addIssue({ code: 'custom', message: `${source}: ${problem}` });
    return z.NEVER;
  });

const signatureSchema = z.strictObject({
  id: z.string(),
  row: z.int(),
  class: z.enum(failureClasses),
  side: z.enum(sides),
  action: z.enum(actions),
  origin: z.enum(['seen', 'taxonomy', 'library']),
  in: z.enum(['message', 'frames']).default('message'),
  secondary: z.boolean().default(false),
  patterns: z.array(pattern).min(1),
});

const fileSchema = z.strictObject({
  signatures: z
    .array(signatureSchema)
    .min(1)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'every id may stand once'),
});

/** One way of failing that a log can be recognised by; data/log-signatures.yaml explains the fields. */
export type Signature = z.infer<typeof signatureSchema>;

/** Reads the text of data/log-signatures.yaml, in its order. Throws when it is not well formed or a pattern could be slow. */
export function loadSignatures(text: string): Signature[] {
  return fileSchema.parse(parse(text)).signatures;
}

/** Bounded repetition of single characters keeps the search linear in the length of the log. */
function problemOf(source: string): string | null {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/[*+]|\{\d*,\}/.test(bare)) return 'write {0,80} instead of * or +';
  if (/\)\{/.test(bare)) return 'a group may not be repeated';
  try {
    new RegExp(source, 'i');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'no regular expression';
  }
}
