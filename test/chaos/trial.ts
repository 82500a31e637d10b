import { z } from 'zod';
import type { FaultSpec } from '../../src/sandbox/hub/control/fault.ts';
import { type BoardChanges, type BoardOnTrial, openBoardOnTrial } from '../scenarios/board-on-trial.ts';
import { openTalk, type Talk } from '../scenarios/open-talk.ts';
import { settled } from '../scenarios/settled.ts';

const minute = 60_000;

/** What the bot did to the sandbox Hub, once for each write that was applied. */
const applied = z.object({
  user: z.string().nullable(),
  kind: z.string(),
  path: z.string(),
  applied: z.boolean(),
  body: z.unknown(),
});

export interface Trial {
  board: BoardOnTrial;
  talk: Talk;
  /** Makes the sandbox Hub misbehave. */
  breaks(...faults: (Partial<FaultSpec> & Pick<FaultSpec, 'action'>)[]): Promise<void>;
  /** The Hub behaves well again. */
  mends(): Promise<void>;
  /** From now on time goes by, fifty times as fast as outside: what waits for a limit to be lifted gets its turn. */
  timeFlies(): void;
  /** Time goes by until nothing waits any more. */
  recovers(): Promise<void>;
  /** The bot's writes of a kind that the Hub applied, as `path body`. */
  did(kind: string): Promise<string[]>;
  /** Reason codes of all decisions, oldest first. */
  decisions(): Promise<string[]>;
  close(): Promise<void>;
}

/** A whole bot and a whole sandbox in this process, with a clock and a Hub that the test disturbs. */
export async function openTrial(changes: BoardChanges = {}): Promise<Trial> {
  const board = await openBoardOnTrial(changes);
  const { sandbox, bot, clock } = board;
  const { db } = bot.desk.store;
  let flying: NodeJS.Timeout | undefined;
  return {
    board,
    talk: openTalk(board),
    async breaks(...faults) {
      for (const fault of faults) {
        const answer = await fetch(`${sandbox.controlUrl}/faults`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(fault),
        });
        if (!answer.ok) throw new Error(await answer.text());
      }
    },
    async mends() {
      await fetch(`${sandbox.controlUrl}/faults`, { method: 'DELETE' });
    },
    timeFlies() {
      flying = setInterval(() => clock.forward(5_000), 100);
    },
    async recovers() {
      for (;;) {
        await settled(board);
        const waiting = await db.selectFrom('effect').select('key').where('state', '=', 'waiting').limit(1).execute();
        if (waiting.length === 0) return;
        clock.forward(11 * minute);
        await bot.clockwork.tick();
      }
    },
    async did(kind) {
      const log = z.array(applied).parse(await (await fetch(`${sandbox.controlUrl}/log`)).json());
      return log
        .filter((write) => write.user === 'steward-bot' && write.applied && write.kind === kind)
        .map(({ path, body }) => `${path} ${JSON.stringify(body)}`);
    },
    async decisions() {
      const rows = await db.selectFrom('decision').select('code').orderBy('id').execute();
      return rows.map(({ code }) => code);
    },
    async close() {
      clearInterval(flying);
      await board.close();
    },
  };
}
