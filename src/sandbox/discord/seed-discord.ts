import { people } from '../seed/people.ts';
import { guild } from './guild.ts';
import type { DiscordStore } from './store/open-discord-store.ts';

const channels = ['leaderboard', 'arena'];
const bot = 'steward-bot';
const maintainers = ['mira-maintainer', 'noor-maintainer'];
/** An account of the Hub only. */
const elsewhere = 'evaluator';

/** Fills an empty store with the sandbox's people, under ids of their own, and the guild's channels. */
export function seedDiscord(store: DiscordStore): void {
  if (!store.members.values().next().done) return;
  store.database.write(() => {
    for (const [index, { login, fullName }] of people.entries()) {
      if (login === elsewhere) continue;
      store.members.put({
        id: login === bot ? guild.applicationId : `118000000000000040${index}`,
        login,
        fullName,
        bot: login === bot,
        roles: maintainers.includes(login) ? [guild.maintainer] : [],
      });
    }
    for (const [position, name] of channels.entries()) {
      store.channels.put({ id: `118000000000000030${position}`, name, position, thread: null });
    }
  });
}
