import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '../boards/describe-problem.ts';
import { loadConfiguration } from '../boards/load-configuration.ts';
import type { Handler } from '../cases/handler.ts';
import { systemClock } from '../clock.ts';
import { openDiscordApi } from '../platforms/discord/api/discord-api.ts';
import { describeCommands } from '../platforms/discord/commands/describe-commands.ts';
import { registerCommands } from '../platforms/discord/commands/register-commands.ts';
import { readDiscordSecrets } from '../platforms/discord/discord-secrets.ts';
import { askApplication } from '../platforms/discord/keep-asking-application.ts';
import { PlatformFault } from '../platforms/platform-fault.ts';
import { openTemplates } from '../replies/open-templates.ts';
import { SecretProblem } from '../secret-problem.ts';

export interface RegisterOptions {
  config: string;
  /** Everywhere the application was added to, instead of the boards' guilds. */
  global?: boolean;
  handlers: readonly Handler[];
  environment: NodeJS.ProcessEnv;
  write(line: string): void;
}

/** `steward register-commands`: tells Discord the slash commands, where it does not know exactly these. Returns the exit code. */
export async function registerDiscordCommands(options: RegisterOptions): Promise<number> {
  const { config, environment, handlers, write } = options;
  const loaded = loadConfiguration(await readFile(config, 'utf8'), config);
  if (!loaded.ok) {
    for (const line of loaded.problems.flatMap(describeProblem)) write(line);
    return 1;
  }
  const { boards, discord, templates = null } = loaded.configuration;
  try {
    const secrets = readDiscordSecrets(environment, { boards, discord });
    if (!secrets) {
      write(`No board in ${config} has channels on Discord, so there is nothing to register.`);
      return 1;
    }
    const say = openTemplates({ standard: join(import.meta.dirname, '../../templates'), overrides: templates });
    const api = openDiscordApi({ api: discord.api, token: secrets.token, clock: systemClock });
    const application = secrets.application ?? (await askApplication(api));
    const guilds = options.global ? [null] : [...new Set(boards.flatMap((board) => board.discord?.guild ?? []))];
    const commands = describeCommands(handlers, say);
    for (const { guild, changed } of await registerCommands(commands, { application, guilds }, api)) {
      const where = guild === null ? 'everywhere' : `in the guild ${guild}`;
      write(
        changed
          ? `${commands.length} commands registered ${where}.`
          : `The ${commands.length} commands ${where} were up to date.`,
      );
    }
    return 0;
  } catch (problem) {
    if (!(problem instanceof PlatformFault) && !(problem instanceof SecretProblem)) throw problem;
    write(problem.message);
    return 1;
  }
}
