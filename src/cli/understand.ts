import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { KnownVerb } from '../messages/deciding-command.ts';
import { understand } from '../messages/understand.ts';
import type { Understanding } from '../messages/understanding.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(['opening', 'reply']),
  title: z.string().nullish(),
  body: z.string().nullish(),
  author_role: z.string().nullish(),
});

/**
 * Reads one message per line as JSON `{id, kind, title, body, author_role}` and writes one answer per line (design.md §10). A broken line is
 * reported on standard error with its number and makes the exit code 1; the others are still answered. Memory does not grow with the input.
 */
export async function understandCommand(input: Readable, output: Writable, verbs: readonly KnownVerb[]): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    const parsed = line.safeParse(parseJson(text));
    if (!parsed.success) {
      process.stderr.write(`line ${number}: ${parsed.error.issues.map(problemOf).join('; ')}\n`);
      process.exitCode = 1;
      continue;
    }
    const { id, kind, title, body, author_role } = parsed.data;
    const message = { kind, title: title ?? '', body: body ?? '', authorRole: author_role ?? 'user' };
    const understanding = understand(message, { verbs });
    if (!output.write(`${JSON.stringify({ id, ...answerOf(understanding) })}\n`)) await once(output, 'drain');
  }
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0
    ? `${path.join('.')}: ${message}`
    : 'not a JSON object; write one a line, with id, kind (opening or reply), title, body and author_role';
}

function answerOf({
  intent,
  models,
  revision,
  precision,
  requestFiles,
  renameTo,
  pullRequest,
  shouldAct,
}: Understanding): object {
  const [, repo, num] = /^(.+)#(\d+)$/.exec(pullRequest ?? '') ?? [];
  return {
    intent,
    models,
    revision,
    precision,
    request_files: requestFiles,
    rename_to: renameTo,
    pr: repo && num ? { repo, num: Number(num) } : null,
    should_act: shouldAct,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
