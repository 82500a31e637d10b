import { describe, expect } from 'vitest';
import { changeRow } from './change-row.ts';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ flags: { rows: { dataset: 'open-llm-leaderboard/contents' }, waitingPeriod: '1d' } });
const model = 'sam-stranger/eagle-7b';

describe('a board whose flags are a column of its table, and no list', () => {
  scenario('a model is flagged there, the flag is known from there, and lifted there', async ({ talk, board }) => {
    const thread = await talk.opens('olivia', 'A copied model', `/flag ${model} a copy of olivia-owner/heron-7b`);
    await talk.waits(2);
    await thread.says('mira', '/approve');
    expect(await thread.reply()).toContain(`\`${model}\` is on the list of flagged models now`);
    const shown = async () => {
      const lines = (await datasetsOf(board).text('contents', 'data/train-00000.jsonl')).split('\n');
      return lines.find((line) => line.includes(`"fullname":"${model}"`));
    };
    expect(await shown()).toContain('"Flagged":true');
    expect(await talk.asks('sam', `/status ${model}`)).toContain('it is flagged, and flagged models are hidden');
    expect(await talk.asks('olivia', `/flag ${model} a copy of olivia-owner/heron-7b`)).toMatchInlineSnapshot(
      `"\`sam-stranger/eagle-7b\` is flagged already."`,
    );
    const asked = await talk.opens('mira', 'Unflag it', `/appeal ${model} its authors named the origin in the paper`);
    expect(await asked.reply()).toContain('has a discussion of its own for this');
    // The proposal is shown in the flag's discussion: a yes counts here as well.
    await asked.says('noor', '/approve');
    expect(await asked.reply()).toContain(`The flag of \`${model}\` is lifted`);
    expect(await shown()).toContain('"Flagged":false');
  });

  scenario('a flag that nobody asked the bot for names no discussion', async ({ talk, board }) => {
    await changeRow(board, 'sam-stranger/eagle-7b-blend', { Flagged: true });
    expect(await talk.asks('sam', '/appeal sam-stranger/eagle-7b-blend it is fine')).toMatchInlineSnapshot(`
      "### Appeal for \`sam-stranger/eagle-7b-blend\`

      sam-stranger, who owns it, asks for its flag to be lifted.

      > it is fine

      The flag is about something that only people can judge. What I see at the model now:

      - The card speaks of a merge at commit \`c72a336c\` ("Made with mergekit (slerp) from olivia-owner/heron-7b and sam-stranger/eagle-9b, half and half."), but the model has no \`merge\` tag.
      - The card names no \`base_model\` at commit \`c72a336c\`.

      A maintainer who wants to lift it writes \`/unflag sam-stranger/eagle-7b-blend\` and the reason; another one approves."
    `);
  });

  scenario('a model that the table shows as an official provider’s is not flagged', async ({ talk, board }) => {
    await changeRow(board, 'sam-stranger/kite-7b', { 'Official Providers': true });
    expect(
      await talk.asks('olivia', '/flag sam-stranger/kite-7b contaminated: "trained on MMLU"'),
    ).toMatchInlineSnapshot(
      `"\`sam-stranger/kite-7b\` is by an official provider; their models are not flagged on this leaderboard. If something is wrong with its scores, please describe it here for the maintainers."`,
    );
  });
});
