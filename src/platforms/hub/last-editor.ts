import type { Actor } from '../../threads/thread.ts';

type Author = { _id: string; name: string } | undefined;

interface CommentVersions {
  author: Author;
  latestAuthor: Author;
  /** Logins of everybody who edited. */
  editors: string[];
  /** Actors by login in small letters. */
  people: Map<string, Actor>;
}

/**
 * Who wrote the text of a comment as it stands. Anyone with write access may edit (hub-api.md §3.4), so without
 * `latest.author` a comment with a foreign editor counts as theirs; an editor not met in the thread gets the id
 * `unknown:<login>`, which no rule accepts.
 */
export function lastEditor({ author, latestAuthor, editors, people }: CommentVersions): Actor | null {
  if (latestAuthor) return toActor(latestAuthor);
  const foreign = editors.findLast((login) => login.toLowerCase() !== author?.name.toLowerCase());
  if (foreign !== undefined) {
    return people.get(foreign.toLowerCase()) ?? { platform: 'hub', id: `unknown:${foreign}`, login: foreign };
  }
  return author ? toActor(author) : null;
}

function toActor({ _id, name }: { _id: string; name: string }): Actor {
  return { platform: 'hub', id: _id, login: name };
}
