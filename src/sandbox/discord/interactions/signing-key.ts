import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { DiscordStore } from '../store/open-discord-store.ts';

export interface SigningKey {
  /** 64 hex digits, as the developer portal shows the application's public key. */
  publicKey: string;
  sign: (text: string) => string;
}

/** The application's Ed25519 key; made at the first start and kept. */
export function signingKey({ database, settings }: DiscordStore): SigningKey {
  const known = settings.get('private-key')?.value;
  const made = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const pem = known ?? made();
  if (known === undefined) database.write(() => settings.put({ name: 'private-key', value: pem }));
  const key = createPrivateKey(pem);
  // The raw key is the end of its DER form.
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return { publicKey, sign: (text) => sign(null, Buffer.from(text), key).toString('hex') };
}
