import { createHash, randomBytes } from 'node:crypto';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import type { Reply } from '../http/reply.ts';
import type { AuthorisationCodes } from './authorisation-codes.ts';
import type { TokenSigner } from './token-signer.ts';

const lifetime = 8 * 3600;

interface Client {
  id: string | null;
  hasSecret: boolean;
}

function clientOf(call: Call, form: URLSearchParams): Client {
  const [scheme, credentials = ''] = (call.headers.get('Authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return { id: form.get('client_id'), hasSecret: form.has('client_secret') };
  const [id = '', secret = ''] = Buffer.from(credentials, 'base64').toString().split(':');
  return { id: decodeURIComponent(id), hasSecret: secret !== '' };
}

function oauthError(error: string, description: string): Reply {
  return jsonReply({ error, error_description: description }, error === 'invalid_client' ? 401 : 400);
}

/**
 * POST /oauth/token with a code, form-encoded: PKCE or a client secret (any secret: the sandbox registers no apps).
 * The token writes only with the scope write-discussions or write-repos, and its comments carry the app's name.
 */
export function exchangeCode(codes: AuthorisationCodes, signer: TokenSigner): (call: Call) => Reply {
  return (call) => {
    const { hub } = call;
    const form = new URLSearchParams(Buffer.from(call.body).toString('utf8'));
    if (form.get('grant_type') !== 'authorization_code') {
      return oauthError('unsupported_grant_type', 'Only authorization_code is supported');
    }
    const now = hub.clock();
    const authorisation = codes.take(form.get('code') ?? '', now);
    const client = clientOf(call, form);
    if (authorisation === null || authorisation.redirectUri !== form.get('redirect_uri')) {
      return oauthError('invalid_grant', 'The code is unknown, was used, or belongs to another address');
    }
    const { userId, clientId, scope, nonce, challenge } = authorisation;
    const verifier = form.get('code_verifier') ?? '';
    const proven = challenge === null || createHash('sha256').update(verifier).digest('base64url') === challenge;
    if (!proven) return oauthError('invalid_grant', 'The code verifier is wrong');
    if (challenge === null && !client.hasSecret) return oauthError('invalid_client', 'A secret or PKCE is needed');
    if (client.id !== null && client.id !== clientId) return oauthError('invalid_grant', 'The code is for another app');
    const token = `hf_oauth_${randomBytes(24).toString('hex')}`;
    hub.store.tokens.put({
      token,
      userId,
      role: /\bwrite-(discussions|repos)\b/.test(scope) ? 'write' : 'read',
      createdAt: now.toISOString(),
      oauthApp: clientId,
      scope,
      expiresAt: new Date(now.getTime() + lifetime * 1000).toISOString(),
    });
    const issued = Math.floor(now.getTime() / 1000);
    const claims = { iss: hub.origin, sub: userId, aud: clientId, iat: issued, exp: issued + lifetime };
    return jsonReply({
      access_token: token,
      token_type: 'bearer',
      expires_in: lifetime,
      scope,
      id_token: signer.sign(nonce === null ? claims : { ...claims, nonce }),
    });
  };
}
