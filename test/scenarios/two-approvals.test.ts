import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ approvals: { needed: 2, requesterMayApprove: false } });
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('a board where two maintainers must agree', () => {
  scenario('by command', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.says('mira', '/approve');
    await thread.says('mira', '/approve');
    await thread.says('noor', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario(
    `by reaction; one taken back no longer counts, and that shows (${issue('palantir/policy-bot', 266)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
      await thread.reactsToCase('mira', '👍');
      const one = await thread.reply();
      await thread.reactsToCase('mira', '👍', 'remove');
      const none = await thread.reply();
      await thread.reactsToCase('noor', '👍');
      const another = await thread.reply();
      await thread.reactsToCase('mira', '👍');
      const both = await thread.reply();
      const lastLines = [one, none, another, both].map((reply) => reply.split('\n').at(-1));
      expect(lastLines.join('\n')).toMatchInlineSnapshot();
    },
  );

  scenario('none of whom asked for it', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Swift 13B', '/report olivia-owner/swift-13b');
    await thread.says('mira', '/approve');
    await thread.says('noor', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });
});
