import type { Board } from '../../boards/board.ts';
import type { ThreadRef } from '../../threads/thread.ts';
import type { Surface } from '../surface.ts';
import { askSelf } from './ask-self.ts';
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
 * Issues and pull requests of GitHub as threads. `home`: an account where the app is installed, for questions about people.
 * In what the bot writes only people of that thread and listed maintainers of its board are called by name.
 */
export async function githubSurface(
  app: GithubApp,
  { boards, home }: { boards: readonly Pick<Board, 'github' | 'maintainers'>[]; home: string },
): Promise<Surface> {
  const self = await askSelf(app, home);
  const fetchThread = openThreadReader(app, keptThreads);
  const people = peopleCalls(app, home);
  const calls = messageCalls(app, self.id);

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
    ...{ platform: 'github', self, fetchThread, actorByLogin: people.actorByLogin },
    listThreads: (place, page) => listThreads(app, place, page),
    openThread: (place, { title, text }) =>
      calls.openThread(place, { title, text: quietMentions(text, listedIn(place)) }),
    comment: async (ref, { text }) => calls.comment(ref, await quietIn(ref, text)),
    editComment: async (ref, { id, text }) => calls.editComment(ref, { id, text: await quietIn(ref, text) }),
    async findComment(ref, marker) {
      const { messages = [] } = (await fetchThread(ref, { fresh: true })) ?? {};
      const found = messages.find(({ author, text }) => author?.id === self.id && text.includes(marker));
      return found ? { id: found.id } : null;
    },
    ...{ react: calls.react, setStatus: calls.setStatus },
    maintainer: (actor, { maintainers }) => maintainerOnGithub(actor, maintainers.github, people),
    threadUrl: ({ place, number }) => `${app.url}/${place}/issues/${number}`,
  };
}
