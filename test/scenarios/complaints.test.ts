import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('what users of other bots complain about', () => {
  scenario(`did it hear me? (${issue('kubernetes/test-infra', 787)})`, async ({ talk }) => {
    const thread = await talk.opens('sam', 'Is anybody there?', '/queue');
    expect((await thread.newest('sam')).reactions).toContainEqual({ reaction: '👀', logins: ['steward-bot'] });
  });

  scenario(
    `a message that nothing told the bot of is found, once (${issue('probot/probot', 1049)})`,
    async ({ talk }) => {
      const { bot, platform } = talk.board;
      const thread = await talk.opens('sam', 'Hello', 'Hello everybody');
      await platform.says('sam-stranger', thread.ref, '/status olivia-owner/swift-3b');
      await talk.waits(1 / 24);
      expect(await thread.reply()).toContain('**FAILED**');
      expect(await bot.desk.metrics.registry.metrics()).toMatch(/^steward_sweep_finds_total\S* [1-9]/m);
    },
  );

  scenario(
    `a message that is told of twice is answered once (${issue('rust-lang/triagebot', 1738)})`,
    async ({ talk }) => {
      const thread = await talk.opens('sam', 'Twice', '/status olivia-owner/swift-3b');
      await Promise.all([thread.botLooks(), thread.botLooks()]);
      expect((await thread.thread()).messages.filter(({ author }) => author?.login === 'steward-bot')).toHaveLength(1);
    },
  );

  scenario(
    `too many comments: a case is one comment, and its end another (${issue('bors-ng/bors-ng', 1525)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-13b');
      await thread.reactsToCase('mira', '👍');
      await thread.evaluationEnds();
      const said = (await thread.thread()).messages.filter(({ author }) => author?.login === 'steward-bot');
      expect(said.map(({ text }) => text.split('\n')[0]?.split(' (')[0])).toEqual([
        '### `olivia-owner/swift-13b` at `bfloat16`',
        '@olivia-owner The evaluation of `olivia-owner/swift-13b` is finished',
      ]);
    },
  );
});
