import { setTimeout as pause } from 'node:timers/promises';
import { openSandboxDiscord, type SandboxDiscord } from '../../../src/sandbox/discord/open-sandbox-discord.ts';
import type { Bot } from '../../../src/start-bot.ts';
import type { Message, Thread, ThreadRef } from '../../../src/threads/thread.ts';
import { invocationOf } from './invocation-of.ts';
import type { OpenTrialGround, TrialGround, TrialPlatform } from './trial-platform.ts';

const bot = 'steward-bot';

/** `play`: the platform of a bot that serves already. */
export type DiscordGround = TrialGround & { sandbox: SandboxDiscord; play(bot: Bot): TrialPlatform };

/** The sandbox Discord, where people use slash commands in threads of a channel, and a role decides. */
export async function onDiscord({ clock, complain }: Parameters<OpenTrialGround>[0]): Promise<DiscordGround> {
  const sandbox = await openSandboxDiscord({
    ...{ directory: null, port: 0, clock: clock.now },
    onDefect: (defect) => complain(`sandbox Discord: ${String(defect)}`),
  });
  const channel = sandbox.channels.leaderboard ?? '';
  return {
    sandbox,
    play: (served) => platform(sandbox, served),
    configure: ({ boards, ...standard }) => ({
      ...standard,
      discord: {
        ...{ url: 'https://discord.test', api: sandbox.url, interactions: 'gateway' },
        sandbox: { token: sandbox.botToken, publicKey: sandbox.publicKey },
      },
      boards: boards.map(({ maintainers, ...board }) => ({
        ...board,
        discord: { guild: sandbox.guildId, channels: [channel] },
        maintainers: { ...maintainers, discord: { users: [], roles: [sandbox.roles.maintainer ?? ''] } },
      })),
    }),
    async meet(served) {
      while (!sandbox.log().some(({ kind }) => kind === 'identify')) await pause(5);
      return platform(sandbox, served);
    },
    close: () => sandbox.close(),
  };
}

function platform(sandbox: SandboxDiscord, { desk }: Bot): TrialPlatform {
  const threadOf = ({ place }: ThreadRef) => place.split('/')[2] ?? '';

  async function says(login: string, ref: ThreadRef, text: string): Promise<void> {
    const person = sandbox.as(login);
    const invocation = invocationOf(text);
    const posted = invocation ? null : person.posts(text, threadOf(ref));
    const acted =
      posted === null
        ? await person.runs(invocation ?? '', threadOf(ref))
        : posted.refused === null
          ? await person.usesMenu(posted.messageId, 'Make this a case')
          : posted;
    if (acted.refused !== null || acted.answer === 'none')
      throw new Error(`${login} ${text}: ${JSON.stringify(acted)}`);
  }

  return {
    ...{ platform: 'discord', bot, addresses: [], says },
    async opens(login, { title, text }) {
      const opened = sandbox.as(login).opensThread(title, 'leaderboard');
      if (opened.refused !== null) throw new Error(`${login} cannot open a thread: ${opened.refused}`);
      const place = `${sandbox.guildId}/${sandbox.channels.leaderboard}/${opened.threadId}`;
      const ref: ThreadRef = { platform: 'discord', place, number: 0 };
      await says(login, ref, text);
      return ref;
    },
    edits: () => Promise.reject(new Error('a slash command cannot be edited')),
    hides: () => Promise.reject(new Error('a slash command cannot be hidden')),
    async reacts(login, _ref, { message, reaction, action }) {
      if (reaction !== '👍' || action !== 'add') throw new Error('a case on Discord has buttons');
      const pressed = await sandbox.as(login).presses(message.id, 'Approve');
      if (pressed.refused !== null) throw new Error(`${login} cannot press Approve: ${pressed.refused}`);
    },
    async thread(ref) {
      const asked = await desk.surfaces.need('discord').fetchThread(ref);
      return asked && withAnswers(asked, shownBy(sandbox, threadOf(ref)));
    },
  };
}

/** What the bot said in a channel, to all and to single people; logs are folded. */
function shownBy(sandbox: SandboxDiscord, channel: string): Message[] {
  const shown = Object.keys(sandbox.users)
    .filter((login) => login !== bot)
    .flatMap((login) => sandbox.as(login).reads(channel));
  const own = new Map(shown.filter(({ author }) => author.login === bot).map((each) => [each.id, each]));
  return [...own.values()].map(({ id, embeds, text, at, ephemeral, thinking, buttons, answers }) => {
    const said = [text, ...embeds.map(({ description = '' }) => description)].filter((each) => each !== '').join('\n');
    const labels = buttons.map(({ label }) => `[${label}]`).join(' ');
    const written =
      `${thinking ? '(thinking)' : ''}${said.replace(/```text\n[\s\S]*?```/g, '```…```').replace(/#\u2060?\d+\]/g, '#N]')}\n${labels}`.trim();
    return {
      ...{ id, createdAt: at, updatedAt: at, hidden: false, edits: 0, reactions: [], lastEditor: null },
      author: { platform: 'discord', id: bot, login: bot },
      text: ephemeral ? `(only for ${answers?.login}) ${written}` : written,
    };
  });
}

function withAnswers(thread: Thread, answers: Message[]): Thread {
  const order = (a: Message, b: Message) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);
  const asked = thread.messages.map((each) => ({ ...each, text: each.text.replace(/(\/channels\/)[\d/]+/g, '$1N') }));
  return { ...thread, messages: [...asked, ...answers].sort(order) };
}
