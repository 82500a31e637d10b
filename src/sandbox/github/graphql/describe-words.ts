import type { Bot, IssueComment, Organization, Reaction, ReactionContent, User } from '@octokit/graphql-schema';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { describeUserById } from '../identity/describe-user-by-id.ts';
import type { Comment } from '../store/comment.ts';
import type { Issue } from '../store/issue.ts';
import type { Reaction as Stored } from '../store/reaction.ts';

const contents: Record<Stored['content'], ReactionContent> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

type Named<T extends User | Bot | Organization> = Pick<T, 'id' | 'login' | 'databaseId' | 'url'>;
type Actor = (Named<User> & { __typename: 'User' }) | (Named<Bot> & { __typename: 'Bot' });

type DescribedReaction = Pick<Reaction, 'id' | 'content' | 'createdAt' | 'databaseId'> & { user: Actor | null };

/** What an opening post and a comment have in common. */
export type DescribedWords = Pick<IssueComment, 'id' | 'body' | 'createdAt' | 'updatedAt' | 'lastEditedAt'> & {
  author: Actor | null;
  editor: Actor | null;
  reactions: { totalCount: number; nodes: DescribedReaction[] };
};

/** In GraphQL a bot's login is without the `[bot]` that it ends with in REST. */
function actor(github: GitHub, id: number | null): Actor | null {
  const user = describeUserById(github, id);
  if (user === null) return null;
  const shown = { id: user.node_id, login: user.login.replace(/\[bot\]$/, ''), databaseId: Number(user.id) };
  return { ...shown, url: user.html_url, __typename: user.type === 'Bot' ? 'Bot' : 'User' };
}

/** INFERRED: `user` is null for a bot, because its type there is User. */
function describeReaction(github: GitHub, reaction: Stored): DescribedReaction {
  const user = actor(github, reaction.accountId);
  return {
    id: nodeId('REA', reaction.id),
    databaseId: reaction.id,
    content: contents[reaction.content],
    createdAt: reaction.createdAt,
    user: user?.__typename === 'User' ? user : null,
  };
}

/** Body, author, last editor and reactions (the first hundred) of an opening post or comment. */
export function describeWords(github: GitHub, words: Issue | Comment, id: string): DescribedWords {
  const reactions = github.store.reactions.group(String(words.id));
  return {
    id,
    body: words.body ?? '',
    createdAt: words.createdAt,
    updatedAt: words.updatedAt,
    lastEditedAt: words.lastEditedAt,
    author: actor(github, words.authorId),
    editor: actor(github, words.editorId),
    reactions: {
      totalCount: reactions.length,
      nodes: reactions.slice(0, 100).map((reaction) => describeReaction(github, reaction)),
    },
  };
}
