import type { Board } from '../boards/board.ts';
import type { Clock } from '../clock.ts';
import { maintainerByRule } from '../platforms/hub/check-rights.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { maintainersOf } from '../threads/maintainers-of.ts';
import type { Thread } from '../threads/thread.ts';
import { threadKey } from '../threads/thread.ts';
import { threadUrl } from '../threads/thread-url.ts';
import type { PastThread } from './past-thread.ts';

/** Rest between two threads: a board is read far below the Hub's limits. */
const rest = 500;

interface Sources {
  hub: HubClient;
  /** The Hub's address. */
  url: string;
  clock: Clock;
  /** Threads that were opened earlier are left out. */
  since: Date | null;
}

/** The threads of a board's Spaces, newest first, read from the Hub one after the other. Nothing is written. */
export async function* boardHistory(board: Board, { hub, url, clock, since }: Sources): AsyncGenerator<PastThread> {
  const rights = {
    rights: (actor: Parameters<typeof maintainerByRule>[0]) => maintainerByRule(actor, board.maintainers, hub),
  };
  for (const name of board.spaces) {
    for (let page = 0, more = true; more; page += 1) {
      const listed = await hub.listThreads({ type: 'space', name }, page);
      more = listed.more;
      for (const { ref, createdAt } of listed.threads) {
        if (since && new Date(createdAt) < since) return;
        const thread = await hub.fetchThread(ref);
        if (thread)
          yield pastThread(thread, {
            url: threadUrl(threadKey(ref), url),
            isMaintainer: await maintainersOf(thread, { board, lookups: rights }),
          });
        await clock.sleep(rest);
      }
    }
  }
}

function pastThread(
  { title, messages }: Thread,
  { url, isMaintainer }: { url: string; isMaintainer(who: { login: string }): boolean },
): PastThread {
  return {
    ...{ title, url },
    messages: messages.map(({ author, text, hidden, createdAt }) => ({
      author: author?.login ?? '(deleted account)',
      role: author && isMaintainer(author) ? 'maintainer' : 'user',
      text,
      createdAt: new Date(createdAt),
      context: hidden || author === null,
    })),
  };
}
