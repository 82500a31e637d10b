import { type Actor, threadKey } from '../../threads/thread.ts';
import { threadUrl } from '../../threads/thread-url.ts';
import type { Surface } from '../surface.ts';
import { maintainerByRule } from './check-rights.ts';
import type { HubClient } from './hub-client.ts';
import { repoOfPlace } from './hub-place.ts';

/** Discussions and pull requests of the Hub as threads. */
export function hubSurface(hub: HubClient, { self, url }: { self: Actor; url: string }): Surface {
  const repoAt = (place: string) => {
    const repo = repoOfPlace(place);
    if (!repo) throw new Error(`not a place for threads on the Hub: ${place}`);
    return repo;
  };
  return {
    ...{ platform: 'hub', self },
    fetchThread: (ref) => hub.fetchThread(ref),
    listThreads: (place, page) => hub.listThreads(repoAt(place), page),
    openThread: (place, thread) => hub.openThread(repoAt(place), thread),
    comment: (ref, { text }) => hub.comment(ref, text),
    editComment: (ref, { id, text }) => hub.editComment(ref, { id, text }),
    async findComment(ref, marker) {
      const { messages = [] } = (await hub.fetchThread(ref)) ?? {};
      const found = messages.find(({ author, text }) => author?.id === self.id && text.includes(marker));
      return found ? { id: found.id } : null;
    },
    react: (ref, reaction) => hub.react(ref, reaction),
    setStatus: (ref, status) => hub.setStatus(ref, status),
    actorByLogin: (login) => hub.userByLogin(login),
    maintainer: (actor, { maintainers }) => maintainerByRule(actor, maintainers, hub),
    threadUrl: (ref) => threadUrl(threadKey(ref), url),
  };
}
