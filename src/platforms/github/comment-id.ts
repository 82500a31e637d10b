import type { GithubComment } from './schemas/sync-thread.ts';

/** The id by which REST knows a comment. Throws for one without: that is no comment of GitHub. */
export function commentId({ fullDatabaseId, databaseId }: GithubComment): string {
  const id = fullDatabaseId ?? databaseId;
  if (id === null || id === undefined) throw new Error('a comment of GitHub without an id');
  return String(id);
}
