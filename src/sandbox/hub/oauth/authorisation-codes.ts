import { randomBytes } from 'node:crypto';

export interface Authorisation {
  userId: string;
  clientId: string;
  redirectUri: string;
  scope: string;
  nonce: string | null;
  /** PKCE challenge (S256); null for clients with a secret. */
  challenge: string | null;
  expiresAt: number;
}

/** Codes between the sign-in page and the token route: each works once and for ten minutes. */
export class AuthorisationCodes {
  readonly #codes = new Map<string, Authorisation>();

  give(authorisation: Omit<Authorisation, 'expiresAt'>, now: Date): string {
    const code = randomBytes(24).toString('base64url');
    this.#codes.set(code, { ...authorisation, expiresAt: now.getTime() + 600_000 });
    return code;
  }

  take(code: string, now: Date): Authorisation | null {
    const found = this.#codes.get(code);
    this.#codes.delete(code);
    return found === undefined || found.expiresAt < now.getTime() ? null : found;
  }
}
