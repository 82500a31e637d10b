import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Signs id tokens with a key of this run (ES256) and tells the public half. */
export class TokenSigner {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #id: string;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#privateKey = privateKey;
    this.#publicKey = publicKey;
    this.#id = createHash('sha256')
      .update(publicKey.export({ format: 'der', type: 'spki' }))
      .digest('hex')
      .slice(0, 16);
  }

  keys(): Record<string, unknown> {
    const key = this.#publicKey.export({ format: 'jwk' });
    return { keys: [{ ...key, kid: this.#id, use: 'sig', alg: 'ES256' }] };
  }

  sign(claims: Record<string, unknown>): string {
    const text = `${encode({ alg: 'ES256', typ: 'JWT', kid: this.#id })}.${encode(claims)}`;
    const signature = sign('sha256', Buffer.from(text), { key: this.#privateKey, dsaEncoding: 'ieee-p1363' });
    return `${text}.${signature.toString('base64url')}`;
  }
}
