import type { CommentData } from '../store/discussion-event.ts';
import { renderComment } from './render-comment.ts';

/** Data of a comment in its first version. */
export function newComment(raw: string, authorId: string, updatedAt: string): CommentData {
  const version = { raw, html: renderComment(raw), updatedAt, authorId };
  return { type: 'comment', versions: [version], hidden: null, reactions: [] };
}
