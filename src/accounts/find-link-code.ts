import type { Db } from '../store/database.ts';
import type { Actor, Platform } from '../threads/thread.ts';

/** A code that was given out. */
export interface IssuedCode {
  askedBy: Actor;
  threadKey: string;
  platform: Platform;
  login: string;
  expiresAt: Date;
  used: boolean;
}

export async function findLinkCode(digest: string, db: Db): Promise<IssuedCode | null> {
  const row = await db.selectFrom('link_code').selectAll().where('digest', '=', digest).executeTakeFirst();
  if (!row) return null;
  const { asked_by: askedBy, thread_key: threadKey, platform, login, expires_at: expiresAt, used_at: usedAt } = row;
  return { askedBy, threadKey, platform, login, expiresAt, used: usedAt !== null };
}
