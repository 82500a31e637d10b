import type { Logger } from 'pino';
import type { Configuration } from '../../boards/configuration.ts';
import type { Clock } from '../../clock.ts';
import type { PlatformTrouble } from '../platform-trouble.ts';
import type { Surface } from '../surface.ts';
import { type GithubFiles, openGithubFiles } from './files/open-github-files.ts';
import type { GithubSecrets } from './github-secrets.ts';
import { githubSurface } from './github-surface.ts';
import { keepAppHook } from './keep-app-hook.ts';
import { keepAskingSelf } from './keep-asking-self.ts';
import { openDeliveries, type ReadDelivery } from './open-deliveries.ts';
import { openGithubApp } from './open-github-app.ts';
import { ownerAndName } from './owner-and-name.ts';

/** GitHub as this deployment uses it. */
export interface Github {
  surface: Surface;
  /** For boards with their request files there. */
  files: GithubFiles;
  secrets: readonly string[];
  read: ReadDelivery;
  /** Why GitHub, or a part of it, cannot be served at present. */
  trouble(): PlatformTrouble | null;
  /** Has the app's deliveries sent to `url`, as soon as GitHub can be reached. */
  deliverTo(url: string): Promise<void>;
  stop(): void;
}

/**
 * Opens the app and asks who it is, again and again while GitHub cannot be reached or nobody whom a board names installed it;
 * until then everything that asks GitHub finds it unavailable. Throws SecretProblem when GitHub refuses the app's credentials.
 */
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
  const owners = [...new Set(places.map((place) => ownerAndName(place).owner.toLowerCase()))];
  const asked = await keepAskingSelf(app, { owners, log });
  const surface = githubSurface(app, { boards, owners, self: asked.need });
  return {
    ...{ surface, files: openGithubFiles(app, surface), secrets: webhookSecrets, read: openDeliveries(app) },
    ...{ trouble: asked.trouble, stop: asked.stop },
    deliverTo: (url) => asked.once(() => keepAppHook(app, { url, secret: webhookSecret })),
  };
}
