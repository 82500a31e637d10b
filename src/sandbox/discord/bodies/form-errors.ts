import type { z } from 'zod';

interface FormErrors {
  [key: string]: FormErrors | { code: string; message: string }[];
}

function wordsOf(issue: z.core.$ZodIssue, missing: boolean): { code: string; message: string } {
  if (missing) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  if (issue.code === 'too_big') {
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
  }
  if (issue.code === 'too_small') {
    return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
  }
  if (issue.code === 'invalid_format') {
    return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
  }
  if (issue.code === 'custom')
    return { code: String(issue.params?.code ?? 'BASE_TYPE_INVALID'), message: issue.message };
  return { code: 'BASE_TYPE_CHOICES', message: issue.message };
}

function place(errors: FormErrors, path: PropertyKey[], words: { code: string; message: string }): void {
  const [first, ...rest] = path;
  if (first === undefined) {
    const said = errors._errors;
    errors._errors = [...(Array.isArray(said) ? said : []), words];
    return;
  }
  const key = String(first);
  const known = errors[key];
  const below = known === undefined || Array.isArray(known) ? {} : known;
  errors[key] = below;
  place(below, rest, words);
}

/** What a schema refused, nested along the path with `_errors` at its end, as Discord words it (error 50035). */
export function formErrors(issues: z.core.$ZodIssue[]): FormErrors {
  const errors: FormErrors = {};
  for (const issue of issues) {
    const missing = issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('undefined');
    place(errors, issue.path, wordsOf(issue, missing));
  }
  return errors;
}
