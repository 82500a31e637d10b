import { describe, expect } from 'vitest';
import { version } from '../../src/version.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('is the bot there?', () => {
  scenario('it tells how far it is behind, and when it last heard something', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Hello', '/ping');
    await talk.board.bot.clockwork.tick();
    talk.board.clock.forward(90_000);
    await thread.says('mira', '/ping');
    const reply = (await thread.reply()).replace(version, '(version)');
    expect(reply).toMatchInlineSnapshot(`
      "I am here, version (version). Your message reached me after 0 s.

      - Effects: 1 waiting (the oldest for 0 s), 0 given to an operator
      - Last sweep over all recent threads: 2026-11-21 12:00 UTC
      - Last hints: webhook 2026-11-21 12:01, sweep 2026-11-21 12:01"
    `);
  });
});
