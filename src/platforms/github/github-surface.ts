import type { Board } from '../../boards/board.ts';
import type { Actor, ThreadRef } from '../../threads/thread.ts';
import type { Surface } from '../surface.ts';
import { openThreadReader } from './fetch-thread.ts';
import type { GithubApp } from './github-app.ts';
import { listThreads } from './list-threads.ts';
import { maintainerOnGithub } from './maintainer-on-github.ts';
import { messageCalls } from './message-calls.ts';
import { peopleCalls } from './people-calls.ts';
import { quietMentions } from './quiet-mentions.ts';

/** Threads that are kept while nothing changes them: those with an open proposal are asked for again and again. */
const keptThreads = { entries: 500, bytes: 32 * 1024 * 1024 };

/**
 * Issues and pull requests of GitHub as threads. `owners`: accounts that may have installed the app, for questions about people;
 * `self` throws while nobody could be asked who the bot is.
 * In what the bot writes only people of that thread and listed maintainers of its board are called by name.
 */
export function githubSurface(
  app: GithubApp,
  {
    boards,
    owners,
    self,
  }: { boards: readonly Pick<Board, 'github' | 'maintainers'>[]; owners: readonly string[]; self: () => Actor },
): Surface {
  const fetchThread = openThreadReader(app, keptThreads);
  const people = peopleCalls(app, owners);
  const calls = messageCalls(app, () => self().id);

  function listedIn(place: string): string[] {
    const sought = place.toLowerCase();
    const here = boards.filter(({ github }) => github?.repositories.some((each) => each.toLowerCase() === sought));
    return here.flatMap(({ maintainers }) => maintainers.github.logins);
  }

  async function quietIn(ref: ThreadRef, text: string): Promise<string> {
    if (!text.includes('@')) return quietMentions(text, []);
    const { messages = [] } = (await fetchThread(ref)) ?? {};
    const writers = messages.flatMap(({ author }) => author?.login ?? []);
    return quietMentions(text, [...writers, ...listedIn(ref.place)]);
  }

  return {
    ...{ platform: 'github', fetchThread, actorByLogin: people.actorByLogin },
    get self() {
      return self();
    },
    listThreads: (place, page) => listThreads(app, place, page),
    openThread: (place, { title, text }) =>
      calls.openThread(place, { title, text: quietMentions(text, listedIn(place)) }),
    comment: async (ref, { text }) => calls.comment(ref, await quietIn(ref, text)),
    editComment: async (ref, { id, text }) => calls.editComment(ref, { id, text: await quietIn(ref, text) }),
    async findComment(ref, marker) {
      const { messages = [] } = (await fetchThread(ref, { fresh: true })) ?? {};
      const found = messages.find(({ author, text }) => author?.id === self().id && text.includes(marker));
      return found ? { id: found.id } : null;
    },
    ...{ react: calls.react, setStatus: calls.setStatus },
    maintainer: (actor, { maintainers }) => maintainerOnGithub(actor, maintainers.github, people),
    threadUrl: ({ place, number }) => `${app.url}/${place}/issues/${number}`,
  };
}
