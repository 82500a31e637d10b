import { z } from 'zod';
import type { Platform } from '../../src/threads/thread.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { Conversation } from './conversation.ts';
import { loginOf } from './login-of.ts';
import { settled } from './settled.ts';

const place = 'spaces/open-llm-leaderboard/open_llm_leaderboard';
const requests = 'datasets/open-llm-leaderboard/requests';

export interface Talk {
  board: BoardOnTrial;
  /** The same on another platform of the board. */
  on(platform: Platform): Pick<Talk, 'opens' | 'asks'>;
  /** Somebody opens a thread where the board is, and the bot does what it does about it. */
  opens(login: string, title: string, text: string): Promise<Conversation>;
  /** Somebody asks in a discussion of its own; what the bot says to it. */
  asks(login: string, text: string): Promise<string>;
  /** Somebody asks one thing after the other, each in a discussion of its own; questions and answers as people read them. */
  asksEach(login: string, texts: string[]): Promise<string>;
  /** A discussion that was there before the bot. */
  finds(title: string): Promise<Conversation>;
  /** Somebody changes fields of a request file by hand, and the bot looks at the dataset. */
  changes(login: string, path: string, fields: Record<string, unknown>): Promise<void>;
  /** Time goes by, and what is due by then is done. */
  waits(days: number): Promise<void>;
  /** The address of a request file, as people paste it. */
  link(path: string, dataset?: string): string;
}

/** What people do on one board. */
export function openTalk(board: BoardOnTrial): Talk {
  const { sandbox, clock, bot } = board;

  function on(platform: Platform): Pick<Talk, 'opens' | 'asks'> {
    const place = board.platforms.find((each) => each.platform === platform);
    if (!place) throw new Error(`the board of this scenario is not on ${platform}`);
    const opens: Talk['opens'] = async (login, title, text) => {
      const conversation = new Conversation(board, await place.opens(loginOf(login), { title, text }));
      await conversation.botLooks();
      return conversation;
    };
    return { opens, asks: async (login, text) => (await opens(login, 'A question', text)).reply() };
  }

  const { opens, asks } = on(board.platform.platform);
  return {
    ...{ board, on, opens, asks },
    async asksEach(login, texts) {
      const told: string[] = [];
      for (const text of texts)
        told.push(
          `${login}: ${text.replaceAll(sandbox.url, 'https://hub.test')}\nsteward-bot: ${await asks(login, text)}`,
        );
      return told.join('\n\n');
    },
    async finds(title) {
      const { threads } = await bot.desk.hub.listThreads({ type: 'space', name: place.replace('spaces/', '') }, 0);
      const found = threads.find((thread) => thread.title === title);
      if (!found) throw new Error(`no discussion is called ${title}`);
      return new Conversation(board, found.ref);
    },
    async changes(login, path, fields) {
      const answer = await fetch(`${sandbox.url}/${requests}/resolve/main/${path}`);
      const written = z.record(z.string(), z.unknown()).parse(await answer.json());
      const content = JSON.stringify({ ...written, ...fields }, null, 2);
      const lines = [
        { key: 'header', value: { summary: 'Change a request by hand' } },
        { key: 'file', value: { path, content, encoding: 'utf-8' } },
      ];
      const pushed = await fetch(`${sandbox.url}/api/${requests}/commit/main`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${sandbox.tokens[loginOf(login)] ?? ''}`,
          'Content-Type': 'application/x-ndjson',
        },
        body: lines.map((line) => JSON.stringify(line)).join('\n'),
      });
      if (!pushed.ok) throw new Error(await pushed.text());
      await bot.desk.store.db
        .transaction()
        .execute((trx) => bot.desk.queue.wake(trx, 'follow', 'open-llm-leaderboard'));
      await settled(board);
    },
    async waits(days) {
      clock.forward(days * 86_400_000);
      await bot.clockwork.tick();
      await settled(board);
    },
    link: (path, dataset = 'open-llm-leaderboard/requests') => `${sandbox.url}/datasets/${dataset}/blob/main/${path}`,
  };
}
