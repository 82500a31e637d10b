import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('an approval', () => {
  scenario('by command counts from a maintainer only, and once', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.says('sam', '/approve');
    await thread.says('mira', 'lgtm');
    await thread.says('mira', `/approve ${await thread.caseName()}`);
    await thread.says('noor', '/approve');
    await thread.says('mira', '/reject too late');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('by reaction counts from a maintainer only, and only on the newest proposal', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await thread.reactsToCase('sam', '👍');
    await thread.reactsToCase('noor', '❤️');
    await thread.says('sam', '/why');
    await thread.reactsToCase('noor', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('needs a case: none here, an unknown one, one of two', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Decisions', '/approve');
    await thread.says('mira', '/approve c-999');
    await thread.says('olivia', '/report olivia-owner/swift-13b\n/report olivia-owner/swift-70b');
    await thread.says('mira', '/approve');
    await thread.says('mira', '/reject wait for the next cluster');
    await thread.says('mira', `/reject ${await thread.caseName()} not this one`);
    await thread.says('mira', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('given in another thread is confirmed there', async ({ talk }) => {
    const report = '/report olivia-owner/heron-7b-vocab I fixed it, please use the old commit';
    const asked = await talk.opens('olivia', 'Vocab', report);
    expect(await asked.reply()).toMatchInlineSnapshot();
    const model = await talk.opens('olivia', 'Gated', '/report olivia-owner/heron-7b-gated The gate is fixed');
    const name = await model.caseName();
    const told = await talk.asks('mira', `/approve ${name}`);
    expect(told.replace(name, 'c-1')).toMatchInlineSnapshot();
  });

  scenario(
    `that was written before the proposal was shown does not count (${issue('rust-lang/homu', 216)})`,
    async ({ talk }) => {
      const thread = await talk.opens('mira', 'At once', '/report olivia-owner/heron-7b-remote-code fixed\n/approve');
      expect(await thread.transcript()).toMatchInlineSnapshot();
    },
  );
});
