import type { z } from 'zod';

/** The value that a path leads to, or undefined. */
function valueAt(value: unknown, path: PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === String(key))?.[1];
  }
  return current;
}

/** A problem of a body in the words that the Hub's own validation uses: `"action" must be one of [add, remove]`. */
export function describeIssue(issue: z.core.$ZodIssue, body: unknown): string {
  const path = issue.path.map(String).join('.');
  const name = `"${path === '' ? 'value' : path}"`;
  if (path !== '' && valueAt(body, issue.path) === undefined) return `${name} is required`;
  if (issue.code === 'invalid_value') return `${name} must be one of [${issue.values.map(String).join(', ')}]`;
  if (issue.code === 'invalid_type') return `${name} must be a ${issue.expected}`;
  if (issue.code === 'too_small' && issue.origin === 'string') {
    if (issue.minimum === 1) return `${name} is not allowed to be empty`;
    return `${name} length must be at least ${issue.minimum} characters long`;
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `${name} length must be less than or equal to ${issue.maximum} characters long`;
  }
  return `${name} ${issue.message}`;
}
