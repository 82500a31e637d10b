import type { Logger } from 'pino';
import { SecretProblem } from '../../secret-problem.ts';
import type { Actor } from '../../threads/thread.ts';
import { keepAsking, type StartAnswer } from '../keep-asking.ts';
import { PlatformFault } from '../platform-fault.ts';
import { askSelf } from './ask-self.ts';
import type { GithubApp } from './github-app.ts';

/**
 * Asks who the bot is on GitHub until it is known and the app is installed for every owner that a board names. 401 and, for an
 * app's number that nobody has, 404 at /app mean that the credentials are wrong.
 */
export function keepAskingSelf(
  app: GithubApp,
  { owners, log }: { owners: readonly string[]; log: Logger },
): Promise<StartAnswer<Actor>> {
  return keepAsking({
    ...{ platform: 'github', clock: { now: app.now }, log },
    async ask() {
      const answer = await askSelf(app, owners);
      const missing = await Promise.all(owners.map((owner) => missingFor(owner, app)));
      return { answer, missing: missing.filter((why) => why !== null).join('; ') || null };
    },
    refusedSecret: ({ code, status, message }) =>
      code === 'bad-credentials' || (status === 404 && message.startsWith('GET /app:'))
        ? new SecretProblem(
            `GitHub refuses STEWARD_GITHUB_APP_ID with STEWARD_GITHUB_PRIVATE_KEY (${message}). Compare both with the settings of the app.`,
          )
        : null,
  });
}

async function missingFor(owner: string, app: GithubApp): Promise<string | null> {
  try {
    await app.octokitFor(owner);
    return null;
  } catch (fault) {
    if (fault instanceof PlatformFault && fault.code === 'not-installed') return fault.message;
    throw fault;
  }
}
