import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
/** The table is asked for at most once a minute. */
const twoMinutes = 2 / (24 * 60);

describe('https://github.com/embeddings-benchmark/results/pull/193 a case ends when the board’s table shows what was done', () => {
  scenario('a removal: the row is gone', async ({ talk, board }) => {
    // The backend compares with what it saw before.
    await board.evaluate();
    const thread = await talk.opens('olivia', 'Remove', '/remove olivia-owner/heron-7b-jinja wrong template');
    await thread.reactsToCase('mira', '👍');
    await talk.waits(twoMinutes);
    expect(await thread.transcript()).toContain('Waiting since');
    await thread.evaluationGoesOn();
    await talk.waits(twoMinutes);
    expect(await thread.transcript()).toContain('done; gone from the table since 2026-11-21 12:04 UTC.');
  });

  scenario('a rename: the row has the new name', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Rename', '/rename olivia-owner/old-heron-3b olivia-owner/heron-3b');
    await thread.reactsToCase('mira', '👍');
    await talk.waits(twoMinutes);
    expect(await thread.transcript()).toContain('Waiting since');
    await thread.evaluationGoesOn();
    await talk.waits(twoMinutes);
    expect(await thread.transcript()).toContain('visible on the board since 2026-11-21 12:08 UTC');
  });
});
