import { findMentions, type Mention } from './find-mentions.ts';
import type { Site } from './hub-link.ts';
import { type MaskedText, maskedText, maskMentions } from './masked-text.ts';
import { noise } from './phrases/noise.ts';
import { plainText } from './plain-text.ts';
import { readMarkdown } from './read-markdown.ts';
import type { ReadMessage } from './read-message.ts';

/** What a message says, ready for the rules: its mentions, and its words with the mentions masked. */
export interface MessageProse {
  read: ReadMessage;
  /** The prose as written, mentions included: what offsets of mentions refer to. */
  text: string;
  mentions: Mention[];
  lookAlikes: string[];
  masked: MaskedText;
  /** Length of the title at the beginning of the masked text; 0 without one. */
  titleEnd: number;
}

/** Reads a title (may be '') and a Markdown body as one text, the title being its first line. Titles are not Markdown. */
export function messageProse(title: string, body: string, hubs: readonly Site[]): MessageProse {
  const read = readMarkdown(body);
  const heading = withoutNoise(plainText(title)).replace(/\s+/g, ' ').trim();
  const prose = withoutNoise(read.lines.map((line) => plainText(line.text)).join('\n'));
  const text = heading === '' ? prose : `${heading}\n${prose}`;
  const { mentions, lookAlikes } = findMentions(text, hubs);
  const turned = /[\u202d\u202e]\S*/.exec(title + body);
  if (turned) lookAlikes.push(turned[0]);
  const masked = maskedText(maskMentions(text, mentions));
  const titleEnd = heading === '' ? 0 : masked.text.indexOf('\n');
  return { read, text, mentions, lookAlikes, masked, titleEnd: Math.max(titleEnd, heading === '' ? 0 : 1) };
}

function withoutNoise(text: string): string {
  return noise.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}
