import type { ListedThread, ThreadRef } from '../../threads/thread.ts';
import { openConditionalRead } from './http/conditional-read.ts';
import { nullWhenMissing } from './http/null-when-missing.ts';
import { parseAnswer } from './http/parse-answer.ts';
import type { HubClient, HubRepo } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath } from './hub-path.ts';
import { hubPlace, repoOfPlace } from './hub-place.ts';
import { readThread } from './read-thread.ts';
import { openedThread, threadList } from './schemas/thread-answers.ts';
import { threadDetails } from './schemas/thread-details.ts';
import { threadPath } from './thread-path.ts';

type ThreadCalls = Pick<HubClient, 'fetchThread' | 'listThreads' | 'searchThreads' | 'openThread' | 'setStatus'>;

/** Discussions and pull requests as a whole (hub-api.md §3). */
export function threadCalls(http: HubFetch): ThreadCalls {
  const readDetails = openConditionalRead({
    http,
    parse: (answer) => parseAnswer(threadDetails, answer),
    limits: { entries: 250, bytes: 16 * 1024 * 1024 },
  });

  async function listPage(repo: HubRepo, query: string): Promise<{ threads: ListedThread[]; more: boolean }> {
    const list = parseAnswer(threadList, await http.read(`${apiPath(repo, 'discussions')}?${query}`));
    const more = list.discussions.length > 0 && list.start + list.discussions.length < list.count;
    return { threads: list.discussions.map((row) => listedThread(row, repo)), more };
  }

  return {
    async fetchThread(ref) {
      const answer = await nullWhenMissing(readDetails(threadPath(ref)));
      if (!answer) return null;
      const place = answer.value.repo ? hubPlace(answer.value.repo) : placeOfAddress(answer.url, ref);
      return readThread(answer.value, { ...ref, place });
    },

    listThreads: (repo, page) => listPage(repo, `p=${page}&type=all&status=all&sort=recently-created`),

    async *searchThreads(repo, words) {
      const search = encodeURIComponent(words);
      for (let page = 0; ; page += 1) {
        const query = `p=${page}&type=discussion&status=open&sort=recently-created&search=${search}`;
        const { threads, more } = await listPage(repo, query);
        yield threads;
        if (!more) return;
      }
    },

    async openThread(repo, { title, text }) {
      const body = JSON.stringify({ title, description: text });
      const answer = await http.write(apiPath(repo, 'discussions'), { body, contentType: 'application/json' });
      const { num } = parseAnswer(openedThread, answer, 'unknown');
      return { platform: 'hub', place: hubPlace(repo), number: num };
    },

    async setStatus(ref, status) {
      const body = JSON.stringify({ status });
      await http.write(threadPath(ref, 'status'), { body, contentType: 'application/json' });
    },
  };
}

function listedThread(row: (typeof threadList)['_output']['discussions'][number], asked: HubRepo): ListedThread {
  return {
    ref: { platform: 'hub', place: hubPlace(row.repo ?? asked), number: row.num },
    title: row.title,
    status: row.status,
    comments: row.numComments,
    reactionUsers: row.numReactionUsers,
    createdAt: row.createdAt,
    updatedAt: null,
  };
}

/** Where a renamed repository's thread was found, when the answer itself does not say it. */
function placeOfAddress(url: URL, asked: ThreadRef): string {
  const place = /\/api\/(.+)\/discussions\/\d+$/.exec(url.pathname)?.[1];
  return place && repoOfPlace(place) ? place : asked.place;
}
