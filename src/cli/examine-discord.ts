import type { Configuration } from '../boards/configuration.ts';
import { systemClock } from '../clock.ts';
import { commandsAnswer, readAnswer } from '../platforms/discord/api/answers.ts';
import { openDiscordApi } from '../platforms/discord/api/discord-api.ts';
import { type DiscordSecrets, readDiscordSecrets } from '../platforms/discord/discord-secrets.ts';
import { askApplication } from '../platforms/discord/keep-asking-application.ts';
import { finding, type Look } from './finding.ts';

const { ok, warning, wrong } = finding;

/** What the doctor looks at on Discord: the token, the channels that boards name, the commands, and who may decide. */
export async function examineDiscord(
  { configuration, environment }: { configuration: Configuration; environment: NodeJS.ProcessEnv },
  look: Look,
): Promise<void> {
  const found: { secrets: DiscordSecrets | null; application: string } = { secrets: null, application: '' };
  await look('Discord', async () => {
    found.secrets = readDiscordSecrets(environment, configuration);
    return ok(found.secrets ? 'Discord: credentials' : 'Discord: no board is there');
  });
  if (!found.secrets) return;
  const { boards, discord } = configuration;
  const api = openDiscordApi({ api: discord.api, token: found.secrets.token, clock: systemClock });
  const { application } = found.secrets;
  await look('Discord token', async () => {
    found.application = application ?? (await askApplication(api));
    return ok(`Discord: the application is ${found.application}`);
  });
  for (const { name, maintainers, discord: places } of boards) {
    if (!places || found.application === '') continue;
    for (const channel of places.channels)
      await look(`channel ${channel}`, async () => {
        await api.call('GET', `/channels/${channel}`);
        return ok(`${name}: channel ${channel} can be seen`);
      });
    await look(`commands in ${places.guild}`, async () => {
      const paths = [`/guilds/${places.guild}/commands`, '/commands'];
      const known = await Promise.all(
        paths.map((path) => api.call('GET', `/applications/${found.application}${path}`)),
      );
      const registered = known.flatMap((answer) => readAnswer(commandsAnswer, answer, 'GET commands')).length;
      if (registered > 0) return ok(`${name}: ${registered} commands are registered`);
      return discord.sandbox
        ? ok(`${name}: commands are registered at each start`)
        : wrong(`${name}: no commands are registered; run \`steward register-commands\``);
    });
    const { users, roles } = maintainers.discord;
    if (users.length + roles.length === 0)
      await look(name, async () => warning(`${name}: on Discord only people with a linked account can decide`));
  }
}
