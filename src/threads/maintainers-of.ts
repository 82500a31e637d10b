import type { Board } from '../boards/board.ts';
import type { Lookups } from '../cases/lookups.ts';
import type { Actor, Thread } from './thread.ts';

/** Authors of one thread that are asked for at the Hub at most; the newest first. */
const mostAsked = 10;

/** Who counts as a maintainer in what a thread says: listed logins, and members of the board's organisation who write here. */
export async function maintainersOf(
  thread: Thread,
  { board, lookups }: { board: Pick<Board, 'maintainers'>; lookups: Pick<Lookups, 'rights'> },
): Promise<(who: { login: string }) => boolean> {
  const { logins: listed, organisation, github } = board.maintainers;
  const { platform } = thread.ref;
  const named = { hub: listed, github: github.logins, discord: [] }[platform];
  const logins = new Set(named.map((login) => login.toLowerCase()));
  if (platform !== 'hub' || organisation !== undefined) {
    const authors = new Map<string, Actor>();
    for (const { author } of thread.messages.toReversed()) {
      if (author && !logins.has(author.login.toLowerCase()) && authors.size < mostAsked) authors.set(author.id, author);
    }
    for (const author of authors.values())
      if ((await lookups.rights(author)).entitled) logins.add(author.login.toLowerCase());
  }
  return ({ login }) => logins.has(login.toLowerCase());
}
