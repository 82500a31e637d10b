import type { Handler } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { AuthorisationCodes } from './authorisation-codes.ts';
import { authorise } from './authorise.ts';
import { discovery } from './discovery.ts';
import { exchangeCode } from './exchange-code.ts';
import { TokenSigner } from './token-signer.ts';
import { userInfo } from './user-info.ts';

/** Routes of "Sign in with HF" (hub-api.md §5.4). Codes and the signing key live as long as the process. */
export function oauthRoutes(): [string, string, Handler][] {
  const codes = new AuthorisationCodes();
  const signer = new TokenSigner();
  return [
    ['GET', '/.well-known/openid-configuration', discovery],
    ['GET', '/.well-known/jwks.json', () => jsonReply(signer.keys())],
    ['GET', '/oauth/authorize', authorise(codes)],
    ['POST', '/oauth/token', exchangeCode(codes, signer)],
    ['GET', '/oauth/userinfo', userInfo],
    ['POST', '/oauth/userinfo', userInfo],
  ];
}
