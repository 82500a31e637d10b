import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('which words are commands', () => {
  scenario(`none in quotes, code and HTML (${issue('bors-ng/bors-ng', 173)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'sam',
      'How to report',
      [
        '> /report olivia-owner/swift-1b',
        'I read that one writes `/report org/model`, like this:',
        '```\n/report olivia-owner/swift-1b\n```',
        '    /report olivia-owner/swift-1b',
        '<!-- /report olivia-owner/swift-1b -->',
        '# /report olivia-owner/swift-1b',
        'Is it /report or /submit?',
      ].join('\n\n'),
    );
    expect(await thread.transcript()).toMatchInlineSnapshot();
    await thread.says('sam', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot();
  });

  scenario(`any line, several in one message (${issue('openjournals/buffy', 98)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'sam',
      'Two questions',
      'Hello!\n\n- /status olivia-owner/swift-14b\n\nand then\n/help status\nThank you',
    );
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario(`a typo gets a suggestion that can be copied (${issue('kubernetes-sigs/prow', 572)})`, async ({ talk }) => {
    expect(
      await talk.asksEach('sam', ['/sumbit olivia-owner/heron-7b precision=bfloat16', '/reprot', '/teleport me']),
    ).toMatchInlineSnapshot();
  });

  scenario(`the bot's own words start nothing (${issue('rust-lang/triagebot', 1661)})`, async ({ talk }) => {
    const thread = await talk.opens('sam', 'Typo', '/sumbit olivia-owner/heron-7b');
    await thread.botLooks();
    await thread.botLooks();
    expect((await thread.thread()).messages).toHaveLength(2);
  });

  scenario('words of users come back harmless', async ({ talk }) => {
    expect(
      await talk.asksEach('sam', [
        '/report @everyone/<img/src=x>',
        '/status **bold**@mira-maintainer',
        '/help `</code>` <script>alert(1)</script>',
        '/why "# heading"',
      ]),
    ).toMatchInlineSnapshot();
  });

  scenario('a very long message is answered, and what was not read is admitted', async ({ talk }) => {
    const long = `/status olivia-owner/swift-14b\n\n${'It is a long story. '.repeat(900)}`;
    expect(await talk.asks('sam', long)).toMatchInlineSnapshot();
  });
});
