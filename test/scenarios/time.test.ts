import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;
const file = (name: string) => `olivia-owner/${name}_eval_request_False_bfloat16_Original.json`;

describe('while a proposal waits', () => {
  scenario(
    `a change of its request file voids it, and that is said (${issue('servo/homu', 182)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
      await talk.changes('noor', file('swift-1b'), { params: 1.2 });
      await thread.botLooks();
      expect(await thread.transcript()).toMatchInlineSnapshot();
      await thread.reacts('noor', '👍');
      expect(await thread.reply()).toMatchInlineSnapshot();
    },
  );

  scenario('the request file may be settled by others, which ends the case', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await talk.changes('noor', file('swift-3b'), { status: 'PENDING' });
    await thread.botLooks();
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario(`it is reminded of, and ends by itself (${issue('openjournals/joss', 639)})`, async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 13B failed', '/report olivia-owner/swift-13b');
    for (let day = 0; day < 14; day += 1) await talk.waits(1);
    await thread.says('mira', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario(
    `a reaction is seen although no webhook tells of it (${issue('openjournals/joss-reviews', 7724)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Swift 70B', '/report olivia-owner/swift-70b');
      await thread.reactsUnseen('mira', '👍');
      await talk.waits(0.1);
      expect((await thread.reply()).split('\n').at(-1)).toMatchInlineSnapshot();
    },
  );
});
