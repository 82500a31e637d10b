import type { ThreadRef } from '../../threads/thread.ts';
import type { Octokit } from './github-app.ts';
import { listReactions } from './list-reactions.ts';
import type { GithubWords } from './schemas/sync-thread.ts';

interface Message {
  ref: ThreadRef;
  messageId: string;
  now: Date;
}

/** GraphQL shows the first hundred reactions to a message; where there are more, REST lists them all. */
export async function withAllReactions<Words extends GithubWords>(
  words: Words,
  { ref, messageId, now }: Message,
  octokit: Octokit,
): Promise<Words> {
  const { totalCount, nodes } = words.reactions;
  if (totalCount <= (nodes ?? []).length) return words;
  const listed = await listReactions(octokit, { ref, messageId, now: () => now });
  const all = listed.map(({ content, user }) => ({
    content,
    user: user && { login: user.login, databaseId: user.id },
  }));
  return { ...words, reactions: { totalCount, nodes: all } };
}
