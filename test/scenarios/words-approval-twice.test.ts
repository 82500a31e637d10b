import { expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ approvals: { prose: true, needed: 2 } });

scenario('a yes in words that was taken back before anything was done does not count', async ({ talk }) => {
  const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
  await thread.says('mira', 'LGTM, go ahead');
  expect(await thread.reply()).toMatchInlineSnapshot();
  await thread.edits('mira', 'LGTM, but let us wait until Monday.');
  await thread.says('noor', 'Go ahead!');
  expect(await thread.reply()).toMatchInlineSnapshot();
});
