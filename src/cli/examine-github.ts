import { pino } from 'pino';
import type { Configuration } from '../boards/configuration.ts';
import { systemClock } from '../clock.ts';
import { askSelf } from '../platforms/github/ask-self.ts';
import type { GithubApp } from '../platforms/github/github-app.ts';
import { type GithubSecrets, readGithubSecrets } from '../platforms/github/github-secrets.ts';
import { openGithubApp } from '../platforms/github/open-github-app.ts';
import { ownerAndName } from '../platforms/github/owner-and-name.ts';
import { granted, hookConfig, repository, team } from '../platforms/github/schemas/app-answers.ts';
import { finding, type Look } from './finding.ts';

const { ok, warning, wrong } = finding;

/** What the doctor looks at on GitHub: the app, its rights, the repositories and teams that boards name, and the webhook. */
export async function examineGithub(
  { configuration, environment }: { configuration: Configuration; environment: NodeJS.ProcessEnv },
  look: Look,
): Promise<void> {
  const found: { secrets: GithubSecrets | null } = { secrets: null };
  await look('GitHub App', async () => {
    found.secrets = readGithubSecrets(environment, configuration);
    return ok(found.secrets ? 'GitHub App: credentials' : 'GitHub: no board is there');
  });
  if (!found.secrets) return;
  const { boards, publicUrl, github } = configuration;
  const app = openGithubApp({
    ...{ ...github, ...found.secrets, webhookSecret: found.secrets.webhookSecrets[0] ?? '' },
    ...{ clock: systemClock, log: pino({ level: 'silent' }) },
  });
  for (const { name, place, writes } of placesOf(boards)) {
    await look(place, async () => {
      const { owner, name: repo } = ownerAndName(place);
      await app.ask(owner, { route: 'GET /repos/{owner}/{repo}', parameters: { owner, repo }, answer: repository });
      const { login } = await askSelf(app, [owner]);
      // What the owner granted: the app may ask for more by now.
      const route = 'GET /repos/{owner}/{repo}/installation';
      const { permissions } = await app.askAsApp({ route, parameters: { owner, repo }, answer: granted });
      const missing = writes.filter((right) => permissions[right] !== 'write');
      return missing.length === 0
        ? ok(`${name}: ${place} can be served as ${login}`)
        : wrong(`${name}: ${place} needs the app's permissions ${missing.join(', ')} as read and write`);
    });
  }
  for (const each of new Set(boards.flatMap(({ maintainers }) => maintainers.github.teams)))
    await look(each, async () => {
      const { owner: org, name: team_slug } = ownerAndName(each);
      await app.ask(org, { route: 'GET /orgs/{org}/teams/{team_slug}', parameters: { org, team_slug }, answer: team });
      return ok(`team ${each} can be asked for its members`);
    });
  await look('GitHub webhook', () => examineWebhook(app, publicUrl ?? null));
}

function placesOf(boards: Configuration['boards']) {
  return boards.flatMap(({ name, github, requests }) => [
    ...(github?.repositories ?? []).map((place) => ({ name, place, writes: ['issues'] })),
    ...(requests.on === 'github' ? [{ name, place: requests.dataset, writes: ['contents', 'pull_requests'] }] : []),
  ]);
}

async function examineWebhook(app: GithubApp, publicUrl: string | null) {
  const { url } = await app.askAsApp({ route: 'GET /app/hook/config', answer: hookConfig });
  if (publicUrl === null)
    return url ? ok(`GitHub webhook: ${url}`) : warning('GitHub webhook: none; only sweeps find threads');
  const wanted = new URL('/webhooks/github', publicUrl).href;
  return url === wanted
    ? ok(`GitHub webhook: ${wanted}`)
    : wrong(`GitHub webhook: the app delivers to ${url || 'nobody'}; enter ${wanted} in its settings`);
}
