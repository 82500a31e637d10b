import { describe, expect } from 'vitest';
import { version } from '../../src/version.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('is the bot there?', () => {
  scenario('it tells how far it is behind, and when it last heard something', async ({ talk }) => {
    await talk.board.bot.clockwork.tick();
    const reply = await talk.asks('mira', '/ping');
    // The bot's own 👀 on the question may or may not be posted by now.
    const steady = reply.replace(version, '(version)').replace(/\d+ waiting( \(.*?\))?/, '(some) waiting');
    expect(steady).toMatchInlineSnapshot(`
      "I am here, version (version). Your message reached me after 0 s.

      - Effects: (some) waiting, 0 given to an operator
      - Last sweep over all recent threads: 2026-11-21 12:00 UTC
      - Last hints: sweep 2026-11-21 12:00, webhook 2026-11-21 12:00"
    `);
  });
});
