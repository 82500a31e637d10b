import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from './cases/handler.ts';
import { loadSignatures } from './failures/signatures.ts';
import { parseArchitectures } from './submissions/architectures.ts';

/** Reads the facts that are kept as data beside the code; a broken file stops the start. */
export function readKnowledge(): Knowledge {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../data', name), 'utf8');
  return {
    signatures: loadSignatures(read('log-signatures.yaml')),
    architectures: parseArchitectures(JSON.parse(read('architectures.json'))),
  };
}
