import type { Db } from '../store/database.ts';
import type { SeenThread } from './find-facts.ts';
import type { Thread } from './thread.ts';

export interface StoredThread extends SeenThread {
  version: number;
  lookIntervalMs: number | null;
}

/**
 * A thread as it was at its last sync; null before the first. `fetch` reads it as it is now, after the version was read: whoever
 * syncs meanwhile makes another version. Where only a part is shown, no more than that part is loaded.
 */
export async function loadSeenThread<Fetched extends Thread | null>(
  key: string,
  fetch: () => Promise<Fetched>,
  db: Db,
): Promise<{ seen: StoredThread | null; thread: Fetched }> {
  const row = await db.selectFrom('thread').selectAll().where('key', '=', key).executeTakeFirst();
  const thread = await fetch();
  if (!row || row.synced_at === null || !thread) return { seen: null, thread };
  let sought = db.selectFrom('message').selectAll().where('thread_key', '=', key);
  if (thread.partial) {
    const ids = thread.messages.map(({ id }) => id);
    sought = sought.where((where) => (ids.length === 0 ? where.lit(false) : where('id', 'in', ids)));
  }
  const messages = await sought.execute();
  const seen = {
    ...{ title: row.title, status: row.status, version: row.version, lookIntervalMs: row.look_interval_ms },
    messages: messages.map((message) => ({
      ...{ id: message.id, author: message.author, lastEditor: message.editor, text: message.text },
      ...{ updatedAt: message.updated_at, edits: message.edits, hidden: message.hidden, reactions: message.reactions },
    })),
  };
  return { seen, thread };
}
