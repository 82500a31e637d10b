import { HtmlRenderer, Node, Parser } from 'commonmark';

const parser = new Parser();
const renderer = new HtmlRenderer({ safe: true, softbreak: '<br />' });

/** HTML of a comment. Long texts are shown as they are: hostile Markdown can take seconds to parse. */
export function renderComment(raw: string): string {
  if (raw.length <= 8_000) return renderer.render(foldOuts(parser.parse(raw)));
  const escaped = raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<pre>${escaped}</pre>`;
}

/** Fold-outs are the one piece of HTML that is let through, as on the Hub: exactly these tags, without attributes. */
const foldOut = /^(?:<details>(?:\s*<summary>([^<>]*)<\/summary>)?|<\/details>)$/;

function foldOuts(document: Node): Node {
  const walker = document.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering || node.type !== 'html_block' || !foldOut.test((node.literal ?? '').trim())) continue;
    const kept = new Node('custom_block');
    kept.onEnter = (node.literal ?? '').trim();
    node.insertBefore(kept);
    node.unlink();
    walker.resumeAt(kept, false);
  }
  return document;
}
