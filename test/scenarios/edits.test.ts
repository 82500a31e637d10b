import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('a message is edited', () => {
  scenario(`only what is new in it runs (${issue('servo/homu', 43)})`, async ({ talk }) => {
    const thread = await talk.opens('sam', 'Status', '/status olivia-owner/swift-14b');
    await thread.edits('sam', 'Please: \n\n/status olivia-owner/swift-14b\n');
    await thread.edits('sam', '/status olivia-owner/swift-14b\n/status olivia-owner/swift-3b');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario(
    `a typo is mended: the answer takes the place of the error (${issue('paritytech/parity-processbot', 298)})`,
    async ({ talk }) => {
      const thread = await talk.opens('sam', 'Typo', '/statsu olivia-owner/swift-14b');
      const before = await thread.reply();
      await thread.edits('sam', '/status olivia-owner/swift-14b');
      expect(`${before}\n\n=> ${await thread.reply()}`).toMatchInlineSnapshot();
    },
  );

  scenario('an argument is mended: the error gives way to the case', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Failed', '/submit olivia-owner/heron-7b presicion=bfloat16');
    await thread.edits('olivia', '/submit olivia-owner/heron-7b precision=bfloat16 type=chat');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('by somebody else: nothing in it runs, and that is said', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Hello there', 'Just saying hello.');
    await thread.edits('sam', 'Just saying hello.\n/report olivia-owner/swift-1b', 'noor');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario(`an approval that somebody else edited is none (${issue('palantir/policy-bot', 598)})`, async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B', '/report olivia-owner/swift-1b');
    await thread.says('mira', 'I look at it tomorrow.');
    await thread.edits('mira', '/approve', 'noor');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });
});
