import type { Configuration } from '../../boards/configuration.ts';
import { SecretProblem } from '../../secret-problem.ts';

/** The GitHub App that the bot is. */
export interface GithubSecrets {
  appId: string;
  /** PEM. */
  privateKey: string;
  /** All of these are accepted. Two at most, while one is being replaced. */
  webhookSecrets: readonly string[];
}

/**
 * Reads the app's credentials from the environment; a sandbox on this machine brings its own. null when no board has anything
 * on GitHub. A key may be given in one line, with `\n` for its line breaks.
 */
export function readGithubSecrets(
  environment: NodeJS.ProcessEnv,
  { github, boards }: Pick<Configuration, 'github' | 'boards'>,
): GithubSecrets | null {
  const needed = boards.find((board) => (board.github?.repositories.length ?? 0) > 0 || board.requests.on === 'github');
  if (!needed) return null;
  const appId = environment.STEWARD_GITHUB_APP_ID ?? github.sandbox?.appId ?? '';
  const privateKey = (environment.STEWARD_GITHUB_PRIVATE_KEY ?? github.sandbox?.privateKey ?? '').replaceAll(
    '\\n',
    '\n',
  );
  const webhookSecrets = (environment.STEWARD_GITHUB_WEBHOOK_SECRETS ?? github.sandbox?.webhookSecret ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
  const why = `The board ${needed.name} is on GitHub.`;
  if (!/^\d+$/.test(appId)) throw new SecretProblem(`STEWARD_GITHUB_APP_ID is not the number of a GitHub App. ${why}`);
  if (!/^-----BEGIN (RSA )?PRIVATE KEY-----\n[\s\S]+-----END (RSA )?PRIVATE KEY-----\s*$/.test(privateKey))
    throw new SecretProblem(`STEWARD_GITHUB_PRIVATE_KEY is not the app’s private key in PEM. ${why}`);
  if (webhookSecrets.length === 0)
    throw new SecretProblem(`STEWARD_GITHUB_WEBHOOK_SECRETS is not set. It is the secret of the app’s webhook. ${why}`);
  if (webhookSecrets.length > 2)
    throw new SecretProblem(
      'STEWARD_GITHUB_WEBHOOK_SECRETS holds more than two secrets. Two are valid at once: the new one first, then the old one.',
    );
  return { appId, privateKey, webhookSecrets };
}
