import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import type { Reply } from '../http/reply.ts';

/** GET /.well-known/openid-configuration. */
export function discovery(call: Call): Reply {
  const { origin } = call.hub;
  return jsonReply({
    issuer: origin,
    authorization_endpoint: `${origin}/oauth/authorize`,
    token_endpoint: `${origin}/oauth/token`,
    userinfo_endpoint: `${origin}/oauth/userinfo`,
    jwks_uri: `${origin}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
    scopes_supported: ['openid', 'profile', 'email', 'read-memberships', 'read-repos', 'write-discussions'],
  });
}
