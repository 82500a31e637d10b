import type { Configuration } from '../../boards/configuration.ts';
import { SecretProblem } from '../../secret-problem.ts';

/** What Discord knows the bot by. */
export interface DiscordSecrets {
  token: string;
  /** null: asked from Discord. */
  application: string | null;
  /** Hex of the key that interactions over HTTP are signed with; null when they come over the gateway. */
  publicKey: string | null;
}

/** Reads Discord's secrets; null when no board has channels there. */
export function readDiscordSecrets(
  environment: NodeJS.ProcessEnv,
  { boards, discord: { interactions, sandbox } }: Pick<Configuration, 'boards' | 'discord'>,
): DiscordSecrets | null {
  const board = boards.find((each) => each.discord !== undefined);
  if (!board) return null;
  const token = environment.STEWARD_DISCORD_TOKEN ?? sandbox?.token;
  if (!token)
    throw new SecretProblem(
      `STEWARD_DISCORD_TOKEN is not set. It is the token of the bot in Discord’s developer portal; the board ${board.name} has channels there.`,
    );
  const publicKey = environment.STEWARD_DISCORD_PUBLIC_KEY ?? sandbox?.publicKey ?? null;
  if (interactions === 'http' && !/^[0-9a-f]{64}$/i.test(publicKey ?? ''))
    throw new SecretProblem(
      'STEWARD_DISCORD_PUBLIC_KEY is not set to 64 hexadecimal digits. It is the application’s public key in Discord’s developer portal, needed for interactions over HTTP.',
    );
  return { token, application: environment.STEWARD_DISCORD_APPLICATION_ID ?? null, publicKey };
}
