import { Parser } from 'commonmark';
import { boundMarkdown } from './bound-markdown.ts';
import { dropQuotedMail } from './drop-quoted-mail.ts';
import { LineWriter } from './line-writer.ts';
import type { ReadMessage } from './read-message.ts';

const parser = new Parser();

/**
 * Reads a comment as GitHub and the Hub show it. Quotes, fenced and indented code, HTML and its comments, image alt texts and
 * struck-out words are not prose (design.md §5); a line that only continues a quote by laziness is prose but never a command.
 * At most 16 kB are read; never throws.
 */
export function readMarkdown(source: string): ReadMessage {
  const { parts, cut } = boundMarkdown(source);
  const message: ReadMessage = { lines: [], links: [], codeSpans: [], cut };
  for (const part of parts) readPart(part.text, part.linesBefore, message);
  message.lines = dropQuotedMail(message.lines);
  return message;
}

function readPart(text: string, linesBefore: number, message: ReadMessage): void {
  const sourceLines = text.split('\n');
  const walker = parser.parse(text).walker();
  let quotes = 0;
  let listItems = 0;
  let htmlQuotes = 0;
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'block_quote') quotes += entering ? 1 : -1;
    else if (node.type === 'item') listItems += entering ? 1 : -1;
    else if (node.type === 'html_block') {
      const words = behindComment(node.literal ?? '');
      const line = linesBefore + node.sourcepos[1][0];
      if (words !== '' && quotes + htmlQuotes === 0)
        message.lines.push({ text: words, full: words, line, place: 'paragraph', plain: false });
      htmlQuotes = Math.max(0, htmlQuotes + openedQuotes(node.literal ?? ''));
    } else if (entering && (node.type === 'paragraph' || node.type === 'heading')) {
      if (htmlQuotes === 0) {
        const place = node.type === 'heading' ? 'heading' : listItems > 0 ? 'list-item' : 'paragraph';
        const ownLine = (line: number): boolean => quotes === 0 || !/^[\s\d.)*+-]*>/.test(sourceLines[line - 1] ?? '>');
        const writer = new LineWriter({ message, place, linesBefore, quoted: quotes > 0, ownLine });
        writer.write(node, node.sourcepos[0][0]);
      }
      walker.resumeAt(node, false);
    }
  }
}

/** Plain words on the last line of a comment, which CommonMark counts to it although they are shown; '' for other HTML. */
function behindComment(html: string): string {
  const end = html.indexOf('-->');
  if (end < 0 || !/^\s*<!--/.test(html)) return '';
  const words = html.slice(end + 3).trim();
  return /[\n<`~]/.test(words) ? '' : words;
}

/** How many quoting elements an HTML block leaves open. */
function openedQuotes(html: string): number {
  const opened = html.match(/<(?:blockquote|pre|code|del|s)\b/gi)?.length ?? 0;
  const closed = html.match(/<\/(?:blockquote|pre|code|del|s)\b/gi)?.length ?? 0;
  return opened - closed;
}
