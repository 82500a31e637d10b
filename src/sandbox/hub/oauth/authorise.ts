import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { textReply } from '../http/text-reply.ts';
import { findAccount } from '../identity/find-account.ts';
import type { AuthorisationCodes } from './authorisation-codes.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The sandbox has no passwords: the page asks as whom to sign in. */
function chooser(call: Call): Reply {
  const users = [...call.hub.store.accounts.values()].filter((account) => account.type === 'user');
  const links = users.map(({ name }) => {
    const query = new URLSearchParams(call.query);
    query.set('login', name);
    return `<li><a href="/oauth/authorize?${escaped(query.toString())}">${escaped(name)}</a></li>`;
  });
  const client = escaped(call.query.get('client_id') ?? '');
  const page = `<!doctype html><meta charset="utf-8"><title>Sign in</title>
<h1>Sign in to the sandbox Hub</h1><p>${client} asks to know who you are. Sign in as:</p><ul>${links.join('')}</ul>`;
  return textReply(page, { 'Content-Type': 'text/html; charset=utf-8' });
}

/** GET /oauth/authorize: shows whom to be; with `login` (the sandbox's own parameter) approves at once. */
export function authorise(codes: AuthorisationCodes): (call: Call) => Reply {
  return (call) => {
    const { query, hub } = call;
    const clientId = query.get('client_id');
    const redirectUri = query.get('redirect_uri');
    const method = query.get('code_challenge_method') ?? 'S256';
    if (clientId === null || redirectUri === null || !URL.canParse(redirectUri)) {
      return refusal(400, '"client_id" and "redirect_uri" are required');
    }
    if (query.get('response_type') !== 'code' || method !== 'S256') {
      return refusal(400, '"response_type" must be code and "code_challenge_method" must be S256');
    }
    const login = query.get('login');
    if (login === null) return chooser(call);
    const account = findAccount(hub.store, login);
    if (account === null || account.type !== 'user') return refusal(404, 'There is no such user');
    const authorisation = {
      userId: account.id,
      clientId,
      redirectUri,
      scope: query.get('scope') ?? 'openid profile',
      nonce: query.get('nonce'),
      challenge: query.get('code_challenge'),
    };
    const target = new URL(redirectUri);
    target.searchParams.set('code', codes.give(authorisation, hub.clock()));
    const state = query.get('state');
    if (state !== null) target.searchParams.set('state', state);
    return { status: 302, headers: { Location: target.href }, body: '' };
  };
}
