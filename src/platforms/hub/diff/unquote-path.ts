const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/**
 * A path as git writes it in a diff: plain, or in double quotes with C escapes, where bytes outside ASCII are three
 * octal digits each. null when the quoting is broken.
 */
export function unquotePath(written: string): string | null {
  if (!written.startsWith('"')) return written;
  const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(written)?.[1];
  if (inner === undefined) return null;
  const bytes: Buffer[] = [];
  for (const [part, octal, letter] of inner.matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/g)) {
    if (octal) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else if (!letter) bytes.push(Buffer.from(part));
    else {
      const byte = ESCAPES[letter];
      if (byte === undefined) return null;
      bytes.push(Buffer.from([byte]));
    }
  }
  return Buffer.concat(bytes).toString('utf8');
}
