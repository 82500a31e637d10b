import type { Hub } from '../hub.ts';
import { avatarUrl } from '../identity/avatar-url.ts';
import { describeAuthor } from '../identity/describe-author.ts';
import type { CommentData } from '../store/discussion-event.ts';

const hiddenText = 'This comment has been hidden';

/** Data of a comment event (hub-api.md §3.4). A hidden comment shows neither its text nor who edited it. */
export function describeComment(hub: Hub, data: CommentData): Record<string, unknown> {
  const login = (id: string) => hub.store.accounts.get(id)?.name ?? 'deleted';
  const latest = data.versions.at(-1);
  const { hidden } = data;
  const editors = hidden === null ? [...new Set(data.versions.map((version) => login(version.authorId)))] : [];
  const author = latest === undefined ? undefined : describeAuthor(hub, latest.authorId);
  return {
    edited: data.versions.length > 1 || hidden !== null,
    hidden: hidden !== null,
    ...(hidden === null ? {} : { hiddenBy: '', ...(hidden.reason === null ? {} : { hiddenReason: hidden.reason }) }),
    latest: {
      raw: hidden === null ? latest?.raw : hiddenText,
      html: hidden === null ? latest?.html : hiddenText,
      updatedAt: latest?.updatedAt,
      // INFERRED: the author of the newest version, not of the comment.
      ...(author === undefined ? {} : { author }),
    },
    numEdits: data.versions.length - 1,
    editors,
    editorAvatarUrls: editors.map((editor) => avatarUrl(hub, editor)),
    reactions: data.reactions.map(({ reaction, userIds }) => ({
      reaction,
      users: userIds.map(login),
      count: userIds.length,
    })),
    isReport: false,
  };
}
