/** A message after Markdown reading: what its author says, apart from what is quoted, shown as code or hidden. */
export interface ReadMessage {
  lines: ProseLine[];
  links: MarkdownLink[];
  codeSpans: CodeSpan[];
  /** Whether the source was longer than what is read: then its middle is missing. */
  cut: boolean;
}

/**
 * One line of prose. `full` has all inline code; `text` only inline code that is one bare word (a name, a path, an address), so that
 * a command or a sentence in code says nothing, and after an anchor text the address behind it. Struck-out words are in neither.
 */
export interface ProseLine {
  text: string;
  full: string;
  /** 1-based line in the source. */
  line: number;
  place: 'paragraph' | 'list-item' | 'heading';
  /** Whether the line begins with plain words of its own, so that a command may stand there. */
  plain: boolean;
}

/** A Markdown link or autolink; `text` is its anchor text. Bare addresses stay in the prose. */
export interface MarkdownLink {
  url: string;
  text: string;
  line: number;
}

/** Inline code as written between its backticks. */
export interface CodeSpan {
  text: string;
  line: number;
}
