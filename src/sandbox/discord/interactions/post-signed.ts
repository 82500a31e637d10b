import type { SigningKey } from './signing-key.ts';

interface Signed {
  url: string;
  payload: unknown;
  key: SigningKey;
  now: Date;
  signal: AbortSignal;
  /** Sends a signature that does not fit. */
  forge?: boolean;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Posts an interaction as Discord does: the signature is over timestamp and body. null: no answer; a body that is no JSON counts as null. */
export async function postSigned(options: Signed): Promise<{ status: number; body: unknown } | null> {
  const { url, payload, key, now, signal, forge = false } = options;
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = key.sign(`${timestamp}${body}${forge ? '.' : ''}`);
  const headers = {
    'Content-Type': 'application/json',
    'X-Signature-Ed25519': signature,
    'X-Signature-Timestamp': timestamp,
  };
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch {
    return null;
  }
}
