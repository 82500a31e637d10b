import { z } from 'zod';
import type { Call } from './call.ts';

const named = z.object({ operationName: z.string().optional(), query: z.string().default('') });

/** The operation that a GraphQL request names: by `operationName`, or in its text, as Octokit leaves the former out. */
export function operationName({ path, body }: Pick<Call, 'path' | 'body'>): string | null {
  if (path !== '/graphql') return null;
  try {
    const { operationName: name, query } = named.parse(JSON.parse(Buffer.from(body).toString('utf8')));
    return name ?? /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? null;
  } catch {
    return null;
  }
}
