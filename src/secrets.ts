import type { Configuration } from './boards/configuration.ts';
import { type OrchestratorSecrets, readOrchestratorSecrets } from './orchestrators/orchestrator-secrets.ts';
import { type DiscordSecrets, readDiscordSecrets } from './platforms/discord/discord-secrets.ts';
import { type GithubSecrets, readGithubSecrets } from './platforms/github/github-secrets.ts';
import { SecretProblem } from './secret-problem.ts';

/** What must not be in a file. */
export interface Secrets {
  hubToken: string;
  /** All of these are accepted; the first is given to the Hub. Two at most, while one is being replaced. */
  hubWebhookSecrets: readonly string[];
  databaseUrl: string | null;
  orchestrators: OrchestratorSecrets;
  /** null: no board has anything on GitHub. */
  github: GithubSecrets | null;
  /** null: no board has channels on Discord. */
  discord: DiscordSecrets | null;
}

/** Reads the secrets from the environment; a sandbox on this machine brings its own. */
export function readSecrets(
  environment: NodeJS.ProcessEnv,
  { sandbox, github, discord, boards }: Pick<Configuration, 'sandbox' | 'github' | 'discord' | 'boards'>,
): Secrets {
  const hubToken = environment.STEWARD_HUB_TOKEN ?? sandbox?.token;
  if (!hubToken)
    throw new SecretProblem(
      'STEWARD_HUB_TOKEN is not set. It is the Hub token of the bot’s own account, with write access to the boards’ datasets.',
    );
  if (!hubToken.startsWith('hf_'))
    throw new SecretProblem('STEWARD_HUB_TOKEN is not a Hub token: those start with hf_.');
  const hubWebhookSecrets = (environment.STEWARD_HUB_WEBHOOK_SECRETS ?? sandbox?.webhookSecret ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
  if (hubWebhookSecrets.length > 2)
    throw new SecretProblem(
      'STEWARD_HUB_WEBHOOK_SECRETS holds more than two secrets. Two are valid at once: the new one first, then the old one.',
    );
  const orchestrators = readOrchestratorSecrets(environment, boards);
  return {
    ...{ hubToken, hubWebhookSecrets, databaseUrl: environment.DATABASE_URL ?? null, orchestrators },
    github: readGithubSecrets(environment, { github, boards }),
    discord: readDiscordSecrets(environment, { discord, boards }),
  };
}
