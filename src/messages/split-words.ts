/** One word of a command line. `start` and `end` are offsets into the text, quotes included. */
export interface Word {
  /** The value with its quotes taken away. */
  text: string;
  /** The name before `=` as written, lower-cased with `-` as `_`; null for a word without one. */
  key: string | null;
  start: number;
  end: number;
}

const closing: Record<string, string> = { '"': '"', "'": "'", '“': '”', '„': '“”', '«': '»', '‘': '’', '”': '”' };

/**
 * Splits the arguments of a command: words apart by spaces, quotes straight or curly keep spaces, `key=value` and `--key=value`
 * have a name. A quote that is never closed is an ordinary letter. Punctuation that ends a word (`a/b,`) is dropped.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let position = 0;
  while (position < text.length) {
    const rest = text.slice(position, position + 4_000);
    const space = /^[\s\u200b\u2060\ufeff]+/.exec(rest)?.[0].length ?? 0;
    if (space > 0) {
      position += space;
      continue;
    }
    const name = /^(?:--|—|–)?([a-z][\w-]*)=/i.exec(rest);
    const valueAt = position + (name?.[0].length ?? 0);
    const value = readValue(text, valueAt);
    const key = name?.[1] ? name[1].toLowerCase().replaceAll('-', '_') : null;
    words.push({ text: value.text, key, start: position, end: value.end });
    position = Math.max(value.end, position + 1);
  }
  return words;
}

function readValue(text: string, start: number): { text: string; end: number } {
  const ends = closing[text.charAt(start)];
  if (ends) {
    for (let index = start + 1; index < text.length; index += 1) {
      const after = text.charAt(index + 1);
      if (ends.includes(text.charAt(index)) && (after === '' || /[\s,.;:!?)]/.test(after))) {
        const punctuation = /^[,.;:!?]*/.exec(text.slice(index + 1, index + 20))?.[0].length ?? 0;
        return { text: text.slice(start + 1, index), end: index + 1 + punctuation };
      }
    }
  }
  const word = /^\S*/.exec(text.slice(start, start + 4_000))?.[0] ?? '';
  return { text: word.replace(/[\u200b\u2060\ufeff]/g, '').replace(/(?<=.)[,.;:!?]+$/, ''), end: start + word.length };
}
