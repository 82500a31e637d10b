/** Quotes that `splitWords` reads, the plainest first. */
const quotes = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['«', '»'],
] as const;

const joiner = '\u2060';

/**
 * Writes one argument of a command so that `readMarkdown`, `parseCommands` and `readArguments` read it back as it was given. Line
 * breaks become spaces, for a command is one line. Where a value uses every kind of quotes, and between the two tildes that
 * strike out, an invisible joiner stays in it.
 */
export function quoteArgument(value: string): string {
  const line = value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
  return escaped(isPlain(line) ? line : inQuotes(line)).replace(/~(?=~)/g, `~${joiner}`);
}

function isPlain(line: string): boolean {
  return (
    /^[^\s"'“„«‘”\u200b\u2060\ufeff](?:[^\s\u200b\u2060\ufeff]*[^\s,.;:!?\u200b\u2060\ufeff])?$/.test(line) &&
    !/^[,.;:!?]/.test(line)
  );
}

function inQuotes(line: string): string {
  const [open, close] = quotes.find(([, end]) => !ends(line, end)) ?? quotes[3];
  const closing = new RegExp(`${close}(?=[\\s,.;:!?)]|$)`, 'g');
  const kept = ends(line, close) ? line.replace(closing, `${close}${joiner}`) : line;
  return `${open}${kept}${close}`;
}

/** Whether this quote would end the value too early. */
function ends(line: string, close: string): boolean {
  return new RegExp(`${close}(?=[\\s,.;:!?)]|$)`).test(line);
}

/** What Markdown would take for itself is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&]/g, '\\$&');
}
