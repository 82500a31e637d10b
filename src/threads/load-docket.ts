import { sql } from 'kysely';
import type { Answering } from '../cases/answering.ts';
import { openStates } from '../cases/case.ts';
import type { EffectPayload } from '../effects/effect.ts';
import { marker } from '../effects/marker.ts';
import type { Db } from '../store/database.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import type { Thread } from './thread.ts';

/** Cases told on one thread that are worth keeping at hand, newest first. */
const mostCases = 50;

type Docket = Pick<
  Answering,
  'docket' | 'nextCaseNumber' | 'openCaseAbout' | 'findCase' | 'statusComments' | 'mendableReplies'
>;

interface Loading {
  key: string;
  board: string;
  thread: Thread;
  /** Asks the platform for a comment of the bot, where threads are shown without those; null elsewhere. */
  findComment: ((marker: string) => Promise<{ id: string } | null>) | null;
}

/**
 * The cases of a thread, and which of the bot's comments there tell of them. A comment that was posted, but whose outcome
 * is not recorded yet, is recognised by its marker: a reaction to it counts, too.
 */
export async function loadDocket(db: Db, { key, board, thread, findComment }: Loading): Promise<Docket> {
  const rows = await db
    .selectFrom('case_thread')
    .select('case_id')
    .where('thread_key', '=', key)
    .orderBy('case_id', 'desc')
    .limit(mostCases)
    .execute();
  const docket = await loadCaseFiles(
    db,
    rows.map((row) => row.case_id),
  );
  const replies = await db
    .selectFrom('effect')
    .select(['key', 'case_id', 'outcome', 'payload', 'state', 'started_at'])
    .where('lane', '=', key)
    .where('kind', '=', 'reply')
    .where('state', 'in', ['waiting', 'done'])
    .where((where) =>
      where.or([
        where('case_id', 'in', docket.length ? docket.map((file) => file.case.number) : [-1]),
        where(sql`payload -> 'answers' ->> 'mendable'`, '=', 'true'),
      ]),
    )
    .execute();
  const statusComments = new Map<string, { number: number; newest: boolean }>();
  for (const reply of replies) {
    const file = docket.find((each) => each.case.number === reply.case_id);
    if (!file || !reply.key.startsWith('proposal:')) continue;
    const unsure = reply.state === 'waiting' && reply.started_at !== null;
    const posted = unsure && findComment ? (await findComment(marker(reply.key)))?.id : postedAs(reply.key, thread);
    const id = reply.outcome?.commentId ?? posted;
    if (typeof id !== 'string') continue;
    const newest = file.threads.some((each) => each.key === key && each.statusEffect === reply.key);
    statusComments.set(id, { number: file.case.number, newest });
  }
  return {
    ...{ docket, statusComments },
    mendableReplies: new Map(replies.filter((reply) => reply.state === 'done').flatMap(mendableReply)),
    async nextCaseNumber() {
      const next = await sql<{
        number: number;
      }>`select nextval(pg_get_serial_sequence('"case"', 'id'))::int as number`.execute(db);
      return next.rows[0]?.number ?? 0;
    },
    async openCaseAbout(about) {
      const open = await db
        .selectFrom('case')
        .select('id')
        .where('board', '=', board)
        .where('about', '=', about)
        .where('state', 'in', [...openStates])
        .executeTakeFirst();
      return open ? ((await loadCaseFiles(db, [open.id]))[0] ?? null) : null;
    },
    async findCase(number) {
      const [file] = await loadCaseFiles(db, [number]);
      return file?.case.board === board ? file : null;
    },
  };
}

/** Which message a reply to a mistake in the writing answers. */
function mendableReply({ key, payload }: { key: string; payload: EffectPayload }): [string, string][] {
  return payload.kind === 'reply' && payload.answers?.mendable ? [[payload.answers.messageId, key]] : [];
}

/** Readers of this map ask about the bot's own comments only, so nobody else's copy of a marker counts. */
function postedAs(effectKey: string, { messages }: Thread): string | undefined {
  return messages.find(
    ({ text, author, lastEditor }) => text.includes(marker(effectKey)) && author?.id === (lastEditor ?? author)?.id,
  )?.id;
}
