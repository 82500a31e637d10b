import type { HubClient, Repo } from '../platforms/hub/hub-client.ts';
import { readCommitTrailer } from '../requests/commit-trailer.ts';

/** Clocks differ: commits this long before the first try are still looked at. */
const clockSlackMs = 10 * 60_000;

export interface Edit {
  commit: string;
  /** null: it is the first of the dataset. */
  parent: string | null;
}

/** The commit by which an effect edited its request files, unless it was taken back afterwards; null when there is none. */
export async function findEdit(
  hub: Pick<HubClient, 'listCommits'>,
  { repo, key, since }: { repo: Repo; key: string; since: Date },
): Promise<Edit | null> {
  let commit: string | null = null;
  for await (const { id, title, message, date } of hub.listCommits(repo, 'main')) {
    if (commit !== null) return { commit, parent: id };
    const effect = (readCommitTrailer(message) ?? readCommitTrailer(`${title}\n\n${message}`))?.effect;
    if (effect === takenBackKey(key)) return null;
    if (effect === key) commit = id;
    else if (new Date(date).getTime() < since.getTime() - clockSlackMs) return null;
  }
  return commit === null ? null : { commit, parent: null };
}

/** What the commit that undoes an effect's edit has in its trailer. */
export function takenBackKey(key: string): string {
  return `${key}:taken-back`;
}
