import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The app's RSA key pair, PEM; kept in the directory so that a configuration stays good over restarts. */
export function openKeyPair(directory: string | null): { privateKey: string; publicKey: string } {
  const path = directory === null ? null : join(directory, 'app-private-key.pem');
  const known = path !== null && existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (known !== null) {
    return { privateKey: known, publicKey: createPublicKey(known).export({ type: 'spki', format: 'pem' }).toString() };
  }
  const made = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  if (directory !== null && path !== null) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(path, made.privateKey, { mode: 0o600 });
  }
  return made;
}
