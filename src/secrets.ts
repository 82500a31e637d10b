import type { Configuration } from './boards/board.ts';

/** What must not be in a file. */
export interface Secrets {
  hubToken: string;
  /** All of these are accepted; the first is given to the Hub. Two at most, while one is being replaced. */
  hubWebhookSecrets: readonly string[];
  databaseUrl: string | null;
}

/** A secret is missing or unusable; the message says which variable to set. */
export class SecretProblem extends Error {}

/** Reads the secrets from the environment; a sandbox on this machine brings its own. */
export function readSecrets(environment: NodeJS.ProcessEnv, { sandbox }: Pick<Configuration, 'sandbox'>): Secrets {
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
  return { hubToken, hubWebhookSecrets, databaseUrl: environment.DATABASE_URL ?? null };
}
