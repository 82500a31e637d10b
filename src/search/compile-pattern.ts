import { RE2JS, RE2JSException } from 're2js';
import type { SearchProblem, SearchValue } from './search.ts';

const longest = 100;
/** Steps for each letter of a name at most; a search looks at some thousand names. */
const largestProgram = 200;

/**
 * Makes a regular expression of a user safe: the matcher takes time in proportion to the text whatever the pattern is, so
 * lookarounds and back-references are refused with the words of the matcher, as are patterns that unfold to a large program.
 */
export function compilePattern(source: string): SearchValue | SearchProblem {
  if (source.length > longest) return { reason: 'pattern-too-large', given: source };
  try {
    const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    if (pattern.programSize() > largestProgram) return { reason: 'pattern-too-large', given: source };
    return { kind: 'pattern', test: (text) => pattern.matcher(text).find() };
  } catch (fault) {
    if (!(fault instanceof RE2JSException)) throw fault;
    return {
      reason: 'pattern-invalid',
      given: source,
      detail: fault.message.replace(/^error parsing regexp: |`/g, ''),
    };
  }
}
