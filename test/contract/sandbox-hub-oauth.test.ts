import { createHash } from 'node:crypto';
import { oauthHandleRedirect } from '@huggingface/hub';
import { expect, test } from 'vitest';
import { discussions, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';

const redirectUri = 'http://127.0.0.1:9/callback';

function authorise(extra: Record<string, string>): string {
  const query = { client_id: 'steward', redirect_uri: redirectUri, response_type: 'code', state: 'S' };
  return `/oauth/authorize?${new URLSearchParams({ ...query, scope: 'openid read-memberships', ...extra })}`;
}

test('sign in with a secret: code once, userinfo with the role in each organisation', async () => {
  const { call } = await openTestHub();
  const choice = await call('GET', authorise({}));
  expect(choice.text).toContain('login=wanda');
  const back = await call('GET', authorise({ login: 'wanda' }));
  const target = new URL(back.headers.get('Location') ?? '');
  expect([back.status, target.searchParams.get('state')]).toEqual([302, 'S']);
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code: target.searchParams.get('code') ?? '',
    redirect_uri: redirectUri,
  });
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    Authorization: `Basic ${btoa('steward:secret')}`,
  };
  const exchange = () => call('POST', '/oauth/token', { body: form.toString(), headers });
  const token = await exchange();
  expect(token.json).toMatchObject({ token_type: 'bearer', expires_in: 28_800, scope: 'openid read-memberships' });
  expect((await exchange()).json).toMatchObject({ error: 'invalid_grant' });
  const accessToken = pick(token.json, 'access_token');
  expect(accessToken).toMatch(/^hf_oauth_/);
  const info = await call('GET', '/oauth/userinfo', { as: accessToken });
  expect(info.json).toMatchObject({
    preferred_username: 'wanda',
    orgs: [{ preferred_username: 'board', roleInOrg: 'write' }],
  });
  expect(pick(info.json, 'sub')).toBe(pick((await call('GET', '/api/users/wanda/overview')).json, '_id'));
  const comment = { as: accessToken, body: { comment: 'x' } };
  expect((await call('POST', `${discussions}/1/comment`, comment)).status).toBe(403);
});

test('the JS client completes PKCE by discovery; comments by such a token name the app', async () => {
  const { hub, call } = await openTestHub();
  const codeVerifier = 'v'.repeat(43);
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const state = JSON.stringify({ nonce: 'n', redirectUri });
  const parameters = {
    login: 'sam',
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    scope: 'openid write-discussions',
  };
  const back = await call('GET', authorise(parameters));
  const redirectedUrl = back.headers.get('Location') ?? '';
  const result = await oauthHandleRedirect({ hubUrl: hub.url, redirectedUrl, nonce: 'n', codeVerifier });
  expect(result.userInfo.preferred_username).toBe('sam');
  const comment = { as: result.accessToken, body: { comment: 'x' } };
  expect((await call('POST', `${discussions}/1/comment`, comment)).json).toMatchObject({
    newMessage: { author: { name: 'sam', oauthApp: { name: 'steward' } } },
  });
});

test('a wrong verifier gets no token', async () => {
  const { call } = await openTestHub();
  const back = await call('GET', authorise({ login: 'sam', code_challenge: 'x', code_challenge_method: 'S256' }));
  const code = new URL(back.headers.get('Location') ?? '').searchParams.get('code') ?? '';
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: 'y',
    client_id: 'steward',
  };
  const answer = await call('POST', '/oauth/token', { body: new URLSearchParams(form).toString() });
  expect([answer.status, answer.json]).toEqual([400, expect.objectContaining({ error: 'invalid_grant' })]);
});
