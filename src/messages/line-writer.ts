import type { Node } from 'commonmark';
import type { ProseLine, ReadMessage } from './read-message.ts';

interface LineWriterOptions {
  message: ReadMessage;
  place: ProseLine['place'];
  /** Source lines before the parsed part. */
  linesBefore: number;
  /** Whether the block lies in a quote. */
  quoted: boolean;
  /** Whether a line of a quoted block lacks the quote mark, counted within the parsed part. */
  ownLine(line: number): boolean;
}

/** What the submission form says about a model is quoted as code by many, and asks for nothing by itself. */
const formSays = /^(?:base )?model ["'“]?[\w.-]+\/[\w.-]+["'”]? (?:was|is|does|has|needs|requires)\b/i;

/** Turns the inline content of one paragraph or heading into prose lines, links and code spans of the message. */
export class LineWriter {
  private readonly options: LineWriterOptions;
  private line = 0;
  private text = '';
  private full = '';
  /** Whether the first visible words of the line are plain text; null while there are none. */
  private plain: boolean | null = null;
  /** How many emphases and links are open. */
  private dressed = 0;
  /** How many elements are open whose content does not count. */
  private hidden = 0;

  constructor(options: LineWriterOptions) {
    this.options = options;
  }

  /** Reads the block; `firstLine` is its 1-based line within the parsed part. */
  write(block: Node, firstLine: number): void {
    this.line = firstLine;
    const walker = block.walker();
    let images = 0;
    for (let step = walker.next(); step; step = walker.next()) {
      const { node, entering } = step;
      if (node.type === 'softbreak' || node.type === 'linebreak') this.endLine();
      else if (node.type === 'image') images += entering ? 1 : -1;
      else if (images === 0) this.inline(node, entering);
    }
    this.endLine();
  }

  private inline(node: Node, entering: boolean): void {
    const literal = node.literal ?? '';
    if (node.type === 'text') this.add(literal, literal);
    else if (node.type === 'code') this.code(literal);
    else if (node.type === 'html_inline') this.html(literal);
    else if (node.type === 'emph' || node.type === 'strong' || node.type === 'link') {
      if (node.type === 'link' && entering) this.link(node);
      this.dressed += entering ? 1 : -1;
      if (node.type === 'link' && !entering) this.address(node);
    }
  }

  private code(literal: string): void {
    this.plain ??= false;
    const isBareWord = /^[^\s/]\S*$/.test(literal);
    this.add(isBareWord || formSays.test(literal) ? literal : ' ', literal.replace(/\s+/g, ' '));
    if (this.hidden === 0 && this.mine())
      this.options.message.codeSpans.push({ text: literal, line: this.sourceLine() });
  }

  private html(literal: string): void {
    if (/^<(?:s|del|strike|code|blockquote)\b/i.test(literal)) this.hidden += 1;
    else if (/^<\/(?:s|del|strike|code|blockquote)\b/i.test(literal)) this.hidden = Math.max(0, this.hidden - 1);
    else if (/^<br\b/i.test(literal)) this.add(' ', ' ');
    this.line += literal.split('\n').length - 1;
  }

  private link(node: Node): void {
    if (this.hidden > 0 || !this.mine()) return;
    this.options.message.links.push({ url: node.destination ?? '', text: textOf(node), line: this.sourceLine() });
  }

  /** The address behind an anchor text is read as if it stood in brackets after it. */
  private address(node: Node): void {
    const url = node.destination ?? '';
    if (url !== '' && textOf(node) !== url) this.add(` ( ${url} ) `, '');
  }

  private add(text: string, full: string): void {
    if (this.hidden > 0) return;
    if (text.trim() !== '' || full.trim() !== '') this.plain ??= this.dressed === 0;
    this.text += text;
    this.full += full;
  }

  private endLine(): void {
    const full = withoutStruck(this.full).trim();
    if (full && this.mine() && !/^[>＞»]/.test(full)) {
      this.options.message.lines.push({
        text: withoutStruck(this.text).trim(),
        full,
        line: this.sourceLine(),
        place: this.options.place,
        plain: this.plain === true && !this.options.quoted && !this.full.trimStart().startsWith('~~'),
      });
    }
    this.text = '';
    this.full = '';
    this.plain = null;
    this.line += 1;
  }

  private mine(): boolean {
    return this.options.ownLine(this.line);
  }

  private sourceLine(): number {
    return this.options.linesBefore + this.line;
  }
}

function withoutStruck(text: string): string {
  return text.includes('~~') ? text.replace(/~~[^~\n]{1,2000}~~/g, ' ') : text;
}

function textOf(link: Node): string {
  const walker = link.walker();
  let text = '';
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.node.type === 'text' || step.node.type === 'code') text += step.node.literal ?? '';
  }
  return text;
}
