import { expect, test } from 'vitest';
import { collect } from '../platforms/hub/testing/collect.ts';
import type { ListedThread } from '../threads/thread.ts';
import { searchSpaces } from './search-spaces.ts';

function listed(number: number, title: string, status: ListedThread['status'] = 'open'): ListedThread {
  const ref = { platform: 'hub' as const, place: 'spaces/org/board', number };
  return { ref, title, status, comments: 0, reactionUsers: 0, createdAt: '', updatedAt: null };
}

/** A Space whose newest threads are `newest` and whose search finds one page after the other. */
function space(newest: ListedThread[], found: ListedThread[][]) {
  let read = 0;
  return {
    pagesRead: () => read,
    listThreads: async () => ({ threads: newest, more: true }),
    async *searchThreads() {
      for (const page of found) {
        read += 1;
        yield page;
      }
    },
  };
}

const titles = async (hub: ReturnType<typeof space>) =>
  (await collect(searchSpaces(['org/board'], 'heron', hub))).map(({ title }) => title);

test('the newest first, then what the search finds, each once and only what is open', async () => {
  const hub = space([listed(90, 'new'), listed(89, 'closed', 'closed')], [[listed(90, 'new'), listed(3, 'old')]]);
  expect(await titles(hub)).toEqual(['new', 'old']);
});

test('whoever stops reading asks for no further page', async () => {
  const hub = space([listed(90, 'new')], [[listed(3, 'old')], [listed(2, 'older')]]);
  for await (const { title } of searchSpaces(['org/board'], 'heron', hub)) if (title === 'old') break;
  expect(hub.pagesRead()).toBe(1);
});

test('a word that is in very many titles ends after ten pages', async () => {
  const pages = Array.from({ length: 30 }, (_, page) => [listed(page, `page ${page}`)]);
  expect(await titles(space([], pages))).toHaveLength(10);
});
