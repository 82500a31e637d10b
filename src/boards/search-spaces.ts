import type { HubClient } from '../platforms/hub/hub-client.ts';
import { threadKey } from '../threads/thread.ts';

export interface OpenThread {
  key: string;
  title: string;
}

/** Pages of 50 titles that one search reads of a Space: a word that is in more titles than that finds nothing. */
const mostPages = 10;

/**
 * Open discussions of a board's Spaces, newest first, each once: those among the newest 50 threads, which a search may not
 * know yet, and then those that the Hub finds for these words, as far as whoever asks goes on reading.
 */
export async function* searchSpaces(
  spaces: readonly string[],
  words: string,
  hub: Pick<HubClient, 'listThreads' | 'searchThreads'>,
): AsyncGenerator<OpenThread> {
  const seen = new Set<string>();
  for (const name of spaces) {
    const space = { type: 'space' as const, name };
    for await (const threads of pages(space, words, hub))
      for (const { ref, title, status } of threads) {
        const key = threadKey(ref);
        if (status !== 'open' || seen.has(key)) continue;
        seen.add(key);
        yield { key, title };
      }
  }
}

async function* pages(
  space: { type: 'space'; name: string },
  words: string,
  hub: Pick<HubClient, 'listThreads' | 'searchThreads'>,
) {
  yield (await hub.listThreads(space, 0)).threads;
  let read = 0;
  for await (const threads of hub.searchThreads(space, words)) {
    yield threads;
    read += 1;
    if (read === mostPages) return;
  }
}
