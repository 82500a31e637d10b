import { expect } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

// leaderboard-domain.md §5.2: a flag is kept under the old name, so a rename would lose it.
scenario('a flagged model keeps its flag under its new name', async ({ talk }) => {
  const { hub } = talk.board.bot.desk;
  const datasets = datasetsOf(talk.board);
  const flags = async () => {
    const space = { type: 'space' as const, name: 'open-llm-leaderboard/open_llm_leaderboard' };
    const { file } = talk.board.bot.desk.boards[0]?.board.flags ?? {};
    return (await hub.readFile(space, { path: file?.path ?? '', revision: 'main' }))?.text ?? '';
  };
  const flagged = 'sam-stranger/kite-7b';
  const renamed = `${flagged}-renamed`;
  const before = await flags();
  expect(before).toContain(`"${flagged}": `);
  await datasets.movesModel('sam', flagged, renamed);
  const thread = await talk.opens('sam', 'Rename', `/rename ${flagged} ${renamed}`);
  expect(await thread.reply()).toContain(`The flag of \`${flagged}\` goes over to the new name`);
  await thread.says('mira', '/approve');
  expect(await thread.reply()).toContain('what was merged is exactly what was approved');
  const after = await flags();
  expect(after).toContain(`"${renamed}": `);
  expect(after).not.toContain(`"${flagged}": `);
});
