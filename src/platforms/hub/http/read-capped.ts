/** The body of an answer has more bytes than the caller is ready to hold. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Reads a body of at most `maxBytes`; a longer one throws TooLarge, or is cut there when `cut`. */
export async function readCapped(
  response: Response,
  { maxBytes, cut = false }: { maxBytes: number; cut?: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes && cut) break;
    if (size > maxBytes) throw new TooLarge(`more than ${maxBytes} bytes`);
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes));
}
