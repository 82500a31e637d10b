import type { z } from 'zod';
import type { ProblemAtPath } from './configuration-problem.ts';
import { hideTokens } from './hide-tokens.ts';
import { nearestWord } from './nearest-word.ts';
import { schemaAtPath } from './schema-at-path.ts';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that start with "- ")',
  object: 'a group of keys',
};

/** One zod issue in words that a person who writes YAML understands; several for several unknown keys. */
export function explainIssue(issue: Issue, data: unknown): ProblemAtPath[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(data, issue.path, key));
  const value = valueAt(data, issue.path);
  const { path } = issue;
  if (value === undefined) {
    const purpose = schemaAtPath(data, path)?.description;
    const reason = `is missing${purpose === undefined ? '' : ` (${purpose})`}`;
    return [{ code: 'missing', path, reason, received: null, suggestion: null }];
  }
  if (issue.code === 'custom') {
    return [{ code: 'contradiction', path, reason: issue.message, received: null, suggestion: null }];
  }
  const allowed = allowedValues(issue);
  const near = allowed && typeof value === 'string' ? nearestWord(value, allowed) : null;
  return [{ code: 'not-allowed', path, reason: requirement(issue), received: shorten(value), suggestion: near }];
}

function unknownKey(data: unknown, parent: PropertyKey[], key: string): ProblemAtPath {
  const allowed = Object.keys(schemaAtPath(data, parent)?.properties ?? {});
  const reason = `is not a key that belongs here; allowed are ${allowed.join(', ')}`;
  return {
    code: 'unknown-key',
    path: [...parent, key],
    reason,
    received: null,
    suggestion: nearestWord(key, allowed),
  };
}

function allowedValues(issue: Issue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return null;
}

function requirement(issue: Issue): string {
  const allowed = allowedValues(issue);
  if (allowed && allowed.length > 0) return `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_format':
      return formatHint(issue);
    default:
      return issue.message;
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'array') return 'needs at least one entry';
  if (issue.origin === 'string') return 'must not be empty';
  return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
}

function formatHint(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'write an address, for example https://huggingface.co';
  if (issue.format === 'date') return 'write a day that exists as year-month-day, for example 2024-06-07';
  return issue.message;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value === undefined ? undefined : Object(value)[step]), data);
}

function shorten(value: unknown): string {
  if (value === null) return 'empty';
  const written = hideTokens(JSON.stringify(value));
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
}
