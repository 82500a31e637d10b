const limit = 16_384;
const headLimit = 11_000;
const tailLimit = 5_000;
const linkLimit = 150;
const depthLimit = 24;

/** A part of a source that is safe to parse, with the number of source lines before it. */
export interface BoundPart {
  text: string;
  linesBefore: number;
}

/**
 * Cuts a source to what a Markdown parser reads in a few milliseconds: at most 16 kB (the head and the tail, since a request
 * often follows a long log), no deep nesting and no `[a](` chains, which commonmark.js reads in quadratic time (stack-measured.md §F).
 */
export function boundMarkdown(source: string): { parts: BoundPart[]; cut: boolean } {
  const text = source.replace(/\r\n?/g, '\n');
  if (text.length <= limit) return { parts: [{ text: tame(text), linesBefore: 0 }], cut: false };
  const headEnd = text.lastIndexOf('\n', headLimit);
  const head = text.slice(0, headEnd > 0 ? headEnd : headLimit);
  const tailStart = startOfTail(text);
  const parts = [{ text: tame(head), linesBefore: 0 }];
  if (tailStart < text.length) {
    parts.push({ text: tame(text.slice(tailStart)), linesBefore: countLines(text.slice(0, tailStart)) });
  }
  return { parts, cut: true };
}

/** The tail begins after a blank line outside fences and HTML comments, else at a line, else within a long line that is no quote. */
function startOfTail(text: string): number {
  const wanted = text.length - tailLimit;
  let position = 0;
  let fence: string | null = null;
  let comment = false;
  let blank = false;
  let fallback: number | null = null;
  for (const line of text.split('\n')) {
    const open = fence === null && !comment;
    if (position >= wanted && open) {
      if (blank) return position;
      fallback ??= position;
    }
    if (fallback === null && open && position + line.length > wanted && !/^\s*>/.test(line)) {
      fallback = Math.max(position, wanted);
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (open && mark) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) fence = null;
    if (fence === null)
      comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (comment && !line.includes('-->'));
    blank = line.trim() === '';
    position += line.length + 1;
  }
  return fallback ?? text.length;
}

function tame(text: string): string {
  let links = 0;
  return text
    .replace(/\]\(/g, (mark) => {
      links += 1;
      return links > linkLimit ? '] (' : mark;
    })
    .split('\n')
    .map(tameLine)
    .join('\n');
}

/** Markers of nested quotes and lists beyond any human depth are taken away. */
function tameLine(line: string): string {
  const markers = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>*+-]|$|\d))+/.exec(line)?.[0];
  if (!markers || markers.length <= depthLimit * 2) return line;
  return markers.slice(0, depthLimit * 2) + line.slice(markers.length);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
