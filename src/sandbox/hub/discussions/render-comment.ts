import { HtmlRenderer, Parser } from 'commonmark';

const parser = new Parser();
const renderer = new HtmlRenderer({ safe: true, softbreak: '<br />' });

/** HTML of a comment. Long texts are shown as they are: hostile Markdown can take seconds to parse. */
export function renderComment(raw: string): string {
  if (raw.length <= 8_000) return renderer.render(parser.parse(raw));
  const escaped = raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<pre>${escaped}</pre>`;
}
