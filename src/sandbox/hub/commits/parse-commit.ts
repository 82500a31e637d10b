import { z } from 'zod';

const path = z.string().min(1).max(1000);
const line = z.discriminatedUnion('key', [
  z.object({
    key: z.literal('header'),
    value: z.object({
      summary: z.string().min(1),
      description: z.string().optional(),
      parentCommit: z
        .string()
        .regex(/^[0-9a-f]{40}$/)
        .optional(),
    }),
  }),
  z.object({
    key: z.literal('file'),
    value: z.object({ path, content: z.string(), encoding: z.enum(['base64', 'utf-8']).default('utf-8') }),
  }),
  z.object({
    key: z.literal('lfsFile'),
    value: z.object({
      path,
      algo: z.literal('sha256').optional(),
      oid: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.number().int().nonnegative(),
    }),
  }),
  z.object({ key: z.literal('deletedFile'), value: z.object({ path }) }),
  z.object({ key: z.literal('deletedFolder'), value: z.object({ path }) }),
]);
type Line = z.infer<typeof line>;
type CommitHeader = Extract<Line, { key: 'header' }>['value'];
export type CommitOperation = Exclude<Line, { key: 'header' }>;

type Parsed = { ok: true; header: CommitHeader; operations: CommitOperation[] } | { ok: false; problem: string };

/** Reads a commit's NDJSON lines; the first must be the header (hub-api.md §4.3). The last newline is optional. */
export function parseCommit(body: string): Parsed {
  let header: CommitHeader | null = null;
  const operations: CommitOperation[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { ok: false, problem: `line ${index + 1} is not valid JSON` };
    }
    const parsed = line.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return { ok: false, problem: `line ${index + 1}: "${issue?.path.join('.')}" ${issue?.message}` };
    }
    if (parsed.data.key !== 'header') operations.push(parsed.data);
    else if (header === null && operations.length === 0) header = parsed.data.value;
    else return { ok: false, problem: 'the header must be the first line' };
  }
  return header === null ? { ok: false, problem: 'the header is missing' } : { ok: true, header, operations };
}
