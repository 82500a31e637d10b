import { commandsAnswer, readAnswer } from '../api/answers.ts';
import type { DiscordApi } from '../api/discord-api.ts';
import type { DescribedCommand } from './describe-commands.ts';
import { sameCommands } from './same-commands.ts';

export interface Registration {
  /** The guild whose members see the commands; null: all that the application was added to. */
  guild: string | null;
  changed: boolean;
}

/** Makes Discord know exactly these commands, in some guilds or everywhere (`null`), and writes only where it knows others. */
export async function registerCommands(
  commands: readonly DescribedCommand[],
  { application, guilds }: { application: string; guilds: readonly (string | null)[] },
  api: DiscordApi,
): Promise<Registration[]> {
  const done: Registration[] = [];
  for (const guild of guilds) {
    const path = `/applications/${application}${guild === null ? '' : `/guilds/${guild}`}/commands` as const;
    const known = readAnswer(commandsAnswer, await api.call('GET', path), `GET ${path}`);
    const changed = !sameCommands(commands, known);
    if (changed) await api.call('PUT', path, { body: commands });
    done.push({ guild, changed });
  }
  return done;
}
