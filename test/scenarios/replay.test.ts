import { describe, expect } from 'vitest';
import { replayFault } from '../../src/threads/replay-fault.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a fault kept a request from its answer', () => {
  scenario(
    'once it is mended, an operator has the request read again, and its answer takes the place of the apology',
    async ({ board, talk }) => {
      // A look-up that breaks in a way that does not pass by itself.
      const [place] = board.bot.desk.boards;
      if (!place) throw new Error('no board');
      const { rows } = place.lookups;
      place.lookups.rows = () => Promise.reject(new Error('a shard with a row that nobody thought of'));
      const thread = await talk.opens('sam', 'Scores', '/scores olivia-owner/heron-7b-chat');
      const apology = await thread.reply();
      expect(apology.replace(/`[0-9a-f]{8}`/, '`0f9b21aa`')).toMatchInlineSnapshot(
        `"Something went wrong on my side with \`/scores olivia-owner/heron-7b-chat\`, and nothing was done. Please try again in a while. If it happens again, give the people who run me this reference: \`0f9b21aa\`."`,
      );
      place.lookups.rows = rows;
      expect(board.complaints.splice(0).join()).toContain('nobody thought of');

      const reference = /`([0-9a-f]{8})`/.exec(apology)?.[1] ?? '';
      const { db } = board.bot.desk.store;
      expect(await replayFault(db, '00000000', board.clock.now())).toEqual({
        replayed: false,
        reason: 'no-such-reference',
      });
      expect(await replayFault(db, reference, board.clock.now())).toMatchObject({ replayed: true });
      expect(await replayFault(db, reference, board.clock.now())).toEqual({
        replayed: false,
        reason: 'nothing-to-replay',
      });
      await talk.waits(0);
      expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: /scores olivia-owner/heron-7b-chat
      [👀 steward-bot]

      steward-bot: The board has no scores of \`olivia-owner/heron-7b-chat\`. Did you mean \`olivia-owner/heron-3b-chat\`?"
    `);
    },
  );
});
