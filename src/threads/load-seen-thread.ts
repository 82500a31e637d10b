import type { Db } from '../store/database.ts';
import type { SeenThread } from './find-facts.ts';

export interface StoredThread extends SeenThread {
  version: number;
  lookIntervalMs: number | null;
}

/** A thread as it was at its last sync; null before the first. */
export async function loadSeenThread(db: Db, key: string): Promise<StoredThread | null> {
  const thread = await db.selectFrom('thread').selectAll().where('key', '=', key).executeTakeFirst();
  if (!thread || thread.synced_at === null) return null;
  const messages = await db.selectFrom('message').selectAll().where('thread_key', '=', key).execute();
  return {
    ...{ title: thread.title, status: thread.status, version: thread.version, lookIntervalMs: thread.look_interval_ms },
    messages: messages.map((row) => ({
      ...{ id: row.id, author: row.author, lastEditor: row.editor, text: row.text, updatedAt: row.updated_at },
      ...{ edits: row.edits, hidden: row.hidden, reactions: row.reactions },
    })),
  };
}
