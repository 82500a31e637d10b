import type { Logger } from 'pino';
import type { Configuration } from '../../boards/configuration.ts';
import type { Clock } from '../../clock.ts';
import type { Surface } from '../surface.ts';
import { type GithubFiles, openGithubFiles } from './files/open-github-files.ts';
import type { GithubApp } from './github-app.ts';
import type { GithubSecrets } from './github-secrets.ts';
import { githubSurface } from './github-surface.ts';
import { openDeliveries, type ReadDelivery } from './open-deliveries.ts';
import { openGithubApp } from './open-github-app.ts';
import { ownerAndName } from './owner-and-name.ts';

/** GitHub as this deployment uses it. */
export interface Github {
  app: GithubApp;
  surface: Surface;
  /** For boards with their request files there. */
  files: GithubFiles;
  secrets: readonly string[];
  read: ReadDelivery;
}

/** Opens the app and asks who it is. The first repository that a board names says where the app is installed. */
export async function openGithub(
  { github: { url, api }, boards }: Pick<Configuration, 'github' | 'boards'>,
  { secrets, clock, log }: { secrets: GithubSecrets; clock: Clock; log: Logger },
): Promise<Github> {
  const { appId, privateKey, webhookSecrets } = secrets;
  const [webhookSecret = ''] = webhookSecrets;
  const app = openGithubApp({ url, api, appId, privateKey, webhookSecret, clock, log });
  const places = boards.flatMap(({ github, requests }) => [
    ...(github?.repositories ?? []),
    ...(requests.on === 'github' ? [requests.dataset] : []),
  ]);
  const surface = await githubSurface(app, { boards, home: ownerAndName(places[0] ?? '').owner });
  return { app, surface, files: openGithubFiles(app, surface), secrets: webhookSecrets, read: openDeliveries(app) };
}
