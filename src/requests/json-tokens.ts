/** One token of JSON text: a string, a bracket, a colon, a comma, or a bare word; offsets in UTF-16, end exclusive. */
export interface JsonToken {
  start: number;
  end: number;
}

/**
 * The tokens of JSON text in order, in one pass whatever the text: strings of megabytes (stored tracebacks) and text that
 * is no JSON at all included. A string that does not end goes to the end of the text.
 */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const next = /[{}[\],:"]|[^\s{}[\],:"]+/g;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const start = match.index;
    if (match[0] === '"') next.lastIndex = endOfString(text, start);
    yield { start, end: next.lastIndex };
  }
}

function endOfString(text: string, start: number): number {
  const mark = /["\\]/g;
  mark.lastIndex = start + 1;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    mark.lastIndex = match.index + 2;
  }
  return text.length;
}
