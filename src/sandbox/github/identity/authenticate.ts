import type { GitHub } from '../github.ts';
import type { Caller } from '../http/call.ts';
import { verifyAppJwt } from './verify-app-jwt.ts';

type Authenticated = { caller: Caller | null } | { refused: string };

/** Who calls, by `Authorization: bearer …` or `token …`; a token that is wrong, revoked or expired is refused (401). */
export function authenticate(github: GitHub, header: string | null): Authenticated {
  if (header === null) return { caller: null };
  const credentials = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1];
  if (credentials === undefined) return { refused: 'Bad credentials' };
  const { store, app, wallClock } = github;
  if (credentials.split('.').length === 3) {
    const wrong = verifyAppJwt(github, credentials);
    const bot = store.accounts.get(String(app.botId));
    if (wrong !== null || bot === null) return { refused: wrong ?? 'Integration not found' };
    return { caller: { as: 'app', account: bot } };
  }
  const token = store.tokens.get(credentials);
  const account = token === null ? null : store.accounts.get(String(token.accountId));
  if (token === null || account === null) return { refused: 'Bad credentials' };
  if (token.expiresAt !== null && token.expiresAt <= wallClock().toISOString()) return { refused: 'Bad credentials' };
  return { caller: { as: token.kind, account } };
}
