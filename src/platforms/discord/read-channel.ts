import { type Kysely, sql } from 'kysely';
import type { Database } from '../../store/database.ts';
import { type Message, type Thread, type ThreadRef, threadKey } from '../../threads/thread.ts';

/** Interactions of a channel that are shown, beside those that something still rests on. */
const newest = 100;

/** In these a case, or its approval, is still acted on: what it rests on is read again. */
const livingStates = ['proposed', 'acting', 'evaluating', 'awaiting-board', 'stopped', 'stale'];

/**
 * A channel as a thread: its messages are the interactions received there, for Discord tells of them once. The newest are shown,
 * those that nobody has looked at yet, and those that a case, a standing approval or a confirmation refers to.
 */
export async function readChannel(ref: ThreadRef, db: Kysely<Database>): Promise<Thread> {
  const key = threadKey(ref);
  const { rows } = await sql<Row>`
    with shown as (
      select message_id as id from "case" where home_thread = ${key} and state in (${sql.join(livingStates)})
      union
      select followed -> 'confirmed' ->> 'messageId' from "case"
        where followed -> 'confirmed' ->> 'threadKey' = ${key} and state in (${sql.join(livingStates)})
      union
      select approval.message_id from approval
        join proposal on proposal.id = approval.proposal_id
        join "case" on "case".id = proposal.case_id
        where approval.thread_key = ${key} and not approval.withdrawn and "case".state in (${sql.join(livingStates)})
      union
      (select id from interaction where thread_key = ${key} order by created_at desc, id desc limit ${newest})
      union
      select id from interaction where thread_key = ${key} and looked_at is null
    )
    select id, author, text, created_at from interaction
    where thread_key = ${key} and id in (select id from shown) order by created_at, length(id), id`.execute(db);
  return {
    ...{ ref, title: '', status: 'open', locked: false, pullRequest: null },
    ...{ messages: rows.map(messageOf), partial: true },
  };
}

interface Row {
  id: string;
  author: NonNullable<Message['author']>;
  text: string;
  created_at: Date;
}

function messageOf({ id, author, text, created_at }: Row): Message {
  const at = created_at.toISOString();
  return {
    ...{ id, author, lastEditor: null, text, createdAt: at, updatedAt: at },
    ...{ hidden: false, edits: 0, reactions: [], awaitsAnswer: true },
  };
}
