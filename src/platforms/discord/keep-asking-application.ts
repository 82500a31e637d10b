import type { Logger } from 'pino';
import type { Clock } from '../../clock.ts';
import { SecretProblem } from '../../secret-problem.ts';
import type { Actor } from '../../threads/thread.ts';
import { keepAsking, type StartAnswer } from '../keep-asking.ts';
import { applicationAnswer, readAnswer, userAnswer } from './api/answers.ts';
import type { DiscordApi } from './api/discord-api.ts';

/** What Discord tells about the bot. */
export interface KnownApplication {
  self: Actor;
  /** Id of the application, which answers of interactions belong to. */
  application: string;
}

/** Asks who the bot is on Discord until it is known. 401 means that the token is wrong. */
export function keepAskingApplication(
  api: DiscordApi,
  { application, clock, log }: { application: string | null; clock: Pick<Clock, 'now'>; log: Logger },
): Promise<StartAnswer<KnownApplication>> {
  return keepAsking({
    ...{ platform: 'discord', clock, log },
    async ask() {
      const [user, id] = await Promise.all([
        api.call('GET', '/users/@me').then((answer) => readAnswer(userAnswer, answer, 'GET /users/@me')),
        application ?? askApplication(api),
      ]);
      const self = { platform: 'discord' as const, id: user.id, login: user.username };
      return { answer: { self, application: id }, missing: null };
    },
    refusedSecret: ({ code, message }) =>
      code === 'bad-credentials'
        ? new SecretProblem(
            `Discord refuses STEWARD_DISCORD_TOKEN (${message}). Reset it in the developer portal and set the new one.`,
          )
        : null,
  });
}

/** The id of the application that a token belongs to. */
export async function askApplication(api: DiscordApi): Promise<string> {
  return readAnswer(applicationAnswer, await api.call('GET', '/applications/@me'), 'GET /applications/@me').id;
}
