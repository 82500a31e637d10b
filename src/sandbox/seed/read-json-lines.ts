import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The values of a gzipped JSON-lines file under data/sandbox/. */
export function readJsonLines(name: string): unknown[] {
  const packed = readFileSync(new URL(`../../../data/sandbox/${name}`, import.meta.url));
  return gunzipSync(packed)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
