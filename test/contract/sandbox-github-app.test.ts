import { createProbot } from 'probot';
import { expect, test } from 'vitest';
import { desk, openTestGitHub } from './open-test-github.ts';

test('the app signs in by JWT, finds its installation, and acts with an installation token as its bot', async () => {
  const { app, bot, installation, github } = await openTestGitHub();
  const { data } = await app.rest.apps.getAuthenticated();
  expect(data).toMatchObject({ id: github.appId, slug: 'steward-test' });
  expect(installation).toMatchObject({ app_slug: 'steward-test', account: { login: 'board' } });
  expect((await app.rest.apps.listInstallations()).data).toHaveLength(1);
  const made = await bot.rest.issues.createComment({ ...desk, issue_number: 1, body: 'hello' });
  expect(made.data.user).toMatchObject({ login: 'steward-test[bot]', type: 'Bot' });
  const { data: user } = await bot.rest.users.getByUsername({ username: 'steward-test[bot]' });
  expect(user.id).toBe(made.data.user?.id);
  expect((await bot.request('GET /user/{id}', { id: user.id })).data).toMatchObject({ login: 'steward-test[bot]' });
});

test('Probot itself gets an Octokit of the installation from nothing but app id, key and address', async () => {
  const { github, installation } = await openTestGitHub();
  const { appId, privateKey, webhookSecret: secret, url: baseUrl } = github;
  const probot = createProbot({ overrides: { appId, privateKey, secret, baseUrl, logLevel: 'fatal' }, env: {} });
  const octokit = await probot.auth(installation.id);
  expect((await octokit.rest.issues.get({ ...desk, issue_number: 1 })).data.title).toBe('It failed');
});

test('a token ends after an hour; a wrong one and a JWT of another key are refused', async () => {
  const now = { at: new Date() };
  const { bot, as, github, app } = await openTestGitHub({ wallClock: () => now.at });
  const { token } = await bot.auth({ type: 'installation' }).then((made) => ({
    token: typeof made === 'object' && made !== null && 'token' in made ? String(made.token) : '',
  }));
  expect(token).toMatch(/^ghs_/);
  const read = () => as(token).rest.issues.get({ ...desk, issue_number: 1 });
  expect((await read()).status).toBe(200);
  await expect(as('ghp_nobody').rest.issues.get({ ...desk, issue_number: 1 })).rejects.toMatchObject({ status: 401 });
  const jwt = await app.auth({ type: 'app' });
  const forged = typeof jwt === 'object' && jwt !== null && 'token' in jwt ? String(jwt.token).slice(0, -6) : '';
  const refused = await fetch(`${github.url}/app`, { headers: { Authorization: `Bearer ${forged}AAAAAA` } });
  expect(refused.status).toBe(401);
  now.at = new Date(now.at.getTime() + 3_600_001);
  await expect(read()).rejects.toMatchObject({ status: 401 });
});

test('who is in the team, who may push, and who may not ask', async () => {
  const { bot, as } = await openTestGitHub();
  const team = { org: 'board', team_slug: 'maintainers' };
  const membership = await bot.rest.teams.getMembershipForUserInOrg({ ...team, username: 'mira' });
  expect(membership.data).toMatchObject({ role: 'maintainer', state: 'active' });
  const none = bot.rest.teams.getMembershipForUserInOrg({ ...team, username: 'sam' });
  await expect(none).rejects.toMatchObject({ status: 404 });
  const permission = async (username: string) => {
    const { data } = await bot.rest.repos.getCollaboratorPermissionLevel({ ...desk, username });
    return [data.permission, data.role_name];
  };
  expect(await permission('mira')).toEqual(['write', 'maintain']);
  expect(await permission('wanda')).toEqual(['write', 'write']);
  expect(await permission('sam')).toEqual(['read', 'read']);
  const asked = as('sam').rest.repos.getCollaboratorPermissionLevel({ ...desk, username: 'mira' });
  await expect(asked).rejects.toMatchObject({ status: 403 });
});

test('a private repository does not exist for strangers', async () => {
  const { bot, as } = await openTestGitHub();
  const secret = { owner: 'board', repo: 'secret' };
  await expect(as('sam').rest.repos.get(secret)).rejects.toMatchObject({ status: 404 });
  expect((await bot.rest.repos.get(secret)).data.private).toBe(true);
  expect((await as('mira').rest.repos.get(secret)).data.visibility).toBe('private');
});
