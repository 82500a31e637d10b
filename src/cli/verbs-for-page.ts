import type { Handler } from '../cases/handler.ts';
import type { PageVerb } from '../sandbox/page/page-config.ts';

/** The verbs as the sandbox page offers them while somebody writes. */
export function verbsForPage(handlers: readonly Handler[]): PageVerb[] {
  return handlers.map(({ verb, summary, example }) => ({ verb, summary, example }));
}
