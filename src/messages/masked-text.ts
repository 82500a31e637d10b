import type { Mention } from './find-mentions.ts';

/** Lower-cased prose in which everything that names a model is `⟦n⟧` and other links are `⟨link⟩`, so that no phrase is found inside a name. */
export interface MaskedText {
  text: string;
  /** Offsets at which sentences end, ascending; the last is the length. */
  ends: number[];
}

const sentenceEnd = /[.!?…。！？؟]+(?=\s|$|[^!-~])|\n+|[;；]\s/g;
const longest = 600;

/** Puts `⟦n⟧` in the place of what names a model, n being its index, and `⟨link⟩` in the place of other links. */
export function maskMentions(text: string, mentions: readonly Mention[]): string {
  let masked = '';
  let position = 0;
  mentions.forEach(({ model, start, end }, index) => {
    masked += `${text.slice(position, start)} ${model === null ? '⟨link⟩' : `⟦${index}⟧`} `;
    position = end;
  });
  return masked + text.slice(position);
}

/** Lower-cases the text and finds its sentences; a line without punctuation is cut every 600 letters. */
export function maskedText(text: string): MaskedText {
  const lower = text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ');
  const ends: number[] = [];
  let start = 0;
  const close = (end: number): void => {
    for (let at = start + longest; at < end; at += longest) ends.push(at);
    if (end > start) ends.push(end);
    start = end;
  };
  for (const match of lower.matchAll(sentenceEnd)) close(match.index + match[0].length);
  close(lower.length);
  return { text: lower, ends };
}

/** The sentence around an offset. */
export function sentenceAt(masked: MaskedText, offset: number): { text: string; start: number } {
  const index = masked.ends.findIndex((end) => end > offset);
  const start = index > 0 ? (masked.ends[index - 1] ?? 0) : 0;
  return { text: masked.text.slice(start, masked.ends[index] ?? masked.text.length), start };
}
