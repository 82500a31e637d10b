import { TooLarge } from '../http/read-capped.ts';

/** Longer than any header line of a diff; the rest of a longer line is only content. */
const MAX_LINE = 16 * 1024;

/** The lines of a body, each cut at 16 Ki characters, without holding the body; TooLarge after `maxBytes`. */
export async function* cappedLines(body: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let line = '';
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge(`more than ${maxBytes} bytes`);
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield line;
        line = '';
      }
      if (line.length < MAX_LINE) line = (line + piece).slice(0, MAX_LINE);
    }
  }
  if (line !== '') yield line;
}
