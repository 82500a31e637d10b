import type { Actor, Message, PullRequestState, Reaction, Thread, ThreadRef } from '../../threads/thread.ts';
import { commentId } from './comment-id.ts';
import { githubReaction } from './github-reactions.ts';
import type { GithubActor, GithubComment, GithubThread, GithubWords } from './schemas/sync-thread.ts';

/** The id of an opening post as a message; comments have numbers. */
export const openingPost = 'issue';

/** The thread that GitHub shows: the opening post and all comments, in order. A minimised comment counts as hidden. */
export function readThread(
  thread: GithubThread,
  { ref, comments }: { ref: ThreadRef; comments: readonly GithubComment[] },
): Thread {
  return {
    ref,
    title: storable(thread.title),
    status: statusOf(thread),
    locked: thread.locked,
    messages: [
      readMessage(thread, { id: openingPost, hidden: false }),
      ...comments.map((comment) => readMessage(comment, { id: commentId(comment), hidden: comment.isMinimized })),
    ],
    pullRequest: thread.__typename === 'PullRequest' ? pullRequestState(thread) : null,
  };
}

function readMessage(words: GithubWords, { id, hidden }: { id: string; hidden: boolean }): Message {
  const author = words.author && toActor(words.author);
  return {
    ...{ id, author, hidden },
    lastEditor: words.lastEditedAt === null ? author : words.editor ? toActor(words.editor) : deletedAccount,
    text: hidden ? '' : storable(words.body),
    createdAt: words.createdAt,
    updatedAt: words.lastEditedAt ?? words.createdAt,
    edits: words.lastEditedAt === null ? 0 : 1,
    reactions: readReactions(words),
  };
}

/** Who edited it and is gone is somebody else than the author, as far as anybody can tell. */
const deletedAccount: Actor = { platform: 'github', id: 'unknown:ghost', login: 'ghost' };

/** GraphQL leaves out what REST writes at the end of an app's login. */
function toActor({ __typename, login, databaseId }: GithubActor): Actor {
  const shown = __typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
  return { platform: 'github', id: databaseId ? String(databaseId) : `unknown:${login}`, login: shown };
}

function readReactions({ reactions }: GithubWords): Reaction[] {
  const byEmoji = new Map<string, string[]>();
  for (const node of reactions.nodes ?? []) {
    const emoji = node && githubReaction(node.content)?.emoji;
    if (emoji && node.user) byEmoji.set(emoji, [...(byEmoji.get(emoji) ?? []), toActor(node.user).login]);
  }
  return [...byEmoji].map(([reaction, logins]) => ({ reaction, logins }));
}

function statusOf(thread: GithubThread): Thread['status'] {
  if (thread.__typename === 'PullRequest' && thread.merged) return 'merged';
  if (thread.closed) return 'closed';
  return thread.__typename === 'PullRequest' && thread.isDraft ? 'draft' : 'open';
}

/** GitHub tells that there are conflicts, never in which files. */
function pullRequestState(pull: Extract<GithubThread, { __typename: 'PullRequest' }>): PullRequestState {
  return {
    base: `refs/heads/${pull.baseRefName}`,
    head: pull.headRefOid,
    mergedAs: pull.merged ? (pull.mergeCommit?.oid ?? null) : null,
    conflicts: pull.mergeable === 'CONFLICTING' ? 'unknown' : [],
  };
}

/** Text that a database takes and gives back unchanged: no NUL, no half of a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}
