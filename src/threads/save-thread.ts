import type { Trx } from '../store/database.ts';
import type { StoredThread } from './load-seen-thread.ts';
import type { Look } from './next-look.ts';
import type { Message, Thread } from './thread.ts';

export interface SavedThread {
  key: string;
  board: string;
  thread: Thread;
  seen: StoredThread | null;
  now: Date;
  look: Look;
}

/** Keeps a thread as it was just seen. False when another worker did so since it was loaded: nothing may be written then. */
export async function saveThread(trx: Trx, saved: SavedThread): Promise<boolean> {
  const { key, board, thread, seen, now, look } = saved;
  const row = {
    ...{ key, board, title: thread.title, status: thread.status, synced_at: now, version: (seen?.version ?? 0) + 1 },
    ...{ look_at: look.at, look_interval_ms: look.intervalMs },
  };
  const written = await trx
    .insertInto('thread')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet(row)
        .where('thread.version', '=', seen?.version ?? 0),
    )
    .executeTakeFirst();
  if (!written.numInsertedOrUpdatedRows) return false;
  const known = new Map(seen?.messages.map((message) => [message.id, message]));
  const changed = thread.messages.filter(
    (message) => JSON.stringify(stored(key, message)) !== JSON.stringify(knownRow(key, known.get(message.id))),
  );
  if (changed.length > 0) {
    await trx
      .insertInto('message')
      .values(changed.map((message) => stored(key, message)))
      .onConflict((conflict) =>
        conflict.columns(['thread_key', 'id']).doUpdateSet((row) => ({
          ...{
            editor: row.ref('excluded.editor'),
            text: row.ref('excluded.text'),
            updated_at: row.ref('excluded.updated_at'),
          },
          ...{
            edits: row.ref('excluded.edits'),
            hidden: row.ref('excluded.hidden'),
            reactions: row.ref('excluded.reactions'),
          },
        })),
      )
      .execute();
  }
  if (thread.partial) {
    await noteLookedAt(trx, saved);
    return true;
  }
  const present = new Set(thread.messages.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !present.has(id));
  if (gone.length > 0) await trx.deleteFrom('message').where('thread_key', '=', key).where('id', 'in', gone).execute();
  return true;
}

/** Where messages are interactions, those that were not looked at before are found again by this mark. */
async function noteLookedAt(trx: Trx, { key, thread, now }: SavedThread): Promise<void> {
  const ids = thread.messages.map(({ id }) => id);
  if (ids.length === 0) return;
  await trx
    .updateTable('interaction')
    .set({ looked_at: now })
    .where('thread_key', '=', key)
    .where('looked_at', 'is', null)
    .where('id', 'in', ids)
    .execute();
}

function knownRow(key: string, message: Omit<Message, 'createdAt'> | undefined) {
  return message ? stored(key, message) : null;
}

function stored(key: string, message: Omit<Message, 'createdAt'>) {
  return {
    ...{
      thread_key: key,
      id: message.id,
      text: message.text,
      updated_at: message.updatedAt,
      edits: message.edits,
      hidden: message.hidden,
    },
    author: message.author && JSON.stringify(message.author),
    editor: message.lastEditor && JSON.stringify(message.lastEditor),
    reactions: JSON.stringify(message.reactions),
  };
}
