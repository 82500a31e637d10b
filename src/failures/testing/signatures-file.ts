import { readFileSync } from 'node:fs';
import { loadSignatures } from '../signatures.ts';

const file = new URL('../../../data/log-signatures.yaml', import.meta.url);

/** The project's own signatures. */
export const signaturesFile = loadSignatures(readFileSync(file, 'utf8'));
