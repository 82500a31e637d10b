import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a request is taken back', () => {
  scenario('by who asked for it, not by a stranger', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.says('sam', '/cancel');
    await thread.says('olivia', '/cancel');
    await thread.says('mira', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('by a maintainer; too late once it was approved', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await thread.says('mira', '/withdraw');
    await thread.says('olivia', '/report olivia-owner/swift-3b');
    await thread.says('mira', '/approve');
    await thread.says('olivia', '/cancel');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('by hiding the message that asked for it', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Swift 13B', 'Two of mine failed.');
    await thread.says('olivia', '/report olivia-owner/swift-13b');
    await thread.hides('olivia');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('when somebody else edits the message that asked for it', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Swift 70B', 'It never started.');
    await thread.says('olivia', '/report olivia-owner/swift-70b');
    await thread.edits('olivia', '/report olivia-owner/swift-70b\n/submit sam-stranger/eagle-9b', 'mira');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });
});
