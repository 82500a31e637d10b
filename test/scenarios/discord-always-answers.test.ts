import { expect, onTestFinished } from 'vitest';
import { onDiscord } from './platforms/discord.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({}, undefined, { on: onDiscord });

scenario('when the discussion of a flag cannot be opened, whoever flagged is told', async ({ talk, board }) => {
  board.sandbox.addFault({ match: { method: 'POST', path: '/discussions$' }, action: 'fail', status: 403, count: 1 });
  const thread = await talk.opens('olivia', 'A merge', '/flag sam-stranger/eagle-7b-blend it is a merge, unsaid');
  const said = await thread.transcript();
  expect(said).not.toContain('(thinking)');
  expect(said.split('steward-bot: ').slice(1).join().replace(/c-\d+/, 'c-N')).toMatch(
    /^I could not carry out `c-N` \(`sam-stranger\/eagle-7b-blend`\): .*403/,
  );
  expect(board.complaints.splice(0).join()).toContain('effect failed');
});

scenario('when a picked message breaks the reader, whoever picked it is told', async ({ talk, board }) => {
  const { desk } = board.bot;
  const { understand } = desk;
  onTestFinished(() => void Object.assign(desk, { understand }));
  desk.understand = () => {
    throw new RangeError('too much');
  };
  const thread = await talk.opens('olivia', 'Words', 'something that no reader has seen yet');
  expect(await thread.reply()).toMatch(/^I cannot read this message: .*`\/help` shows them\.$/);
});
