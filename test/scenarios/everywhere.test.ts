import { describe, expect } from 'vitest';
import { onDiscord } from './platforms/discord.ts';
import { onGithub } from './platforms/github.ts';
import { scenarios } from './scenario.ts';

const path = 'olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json';

const everywhere = [
  ['the Hub', scenarios()],
  ['GitHub', scenarios({}, undefined, { on: onGithub })],
  ['Discord', scenarios({}, undefined, { on: onDiscord })],
] as const;

// How each platform shows what is said has its own scenarios, with every word: what is said is the same.
describe.each(everywhere)('the same words on %s', (_where, scenario) => {
  scenario('a report ends as a launch after a maintainer’s yes on its comment', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Model failed', `/report ${path}`);
    await thread.reactsToCase('sam', '👍');
    const waiting = await thread.words();
    expect(waiting).toContain('### `olivia-owner/swift-1b` at `bfloat16`');
    expect(waiting).toContain('The connection to the Hub broke off while the evaluation was reading from it.');
    expect(waiting).toContain('**I propose to launch it again**');
    expect(waiting).toContain('🙋 `c-1`: **waits for a maintainer** since 2026-11-21.');
    await thread.reactsToCase('mira', '👍');
    const launched = await thread.words();
    expect(launched).toContain('🕐 `c-1`: in the queue; the request file says `PENDING`. Approved by mira-maintainer.');
    expect(launched).not.toContain('**waits for a maintainer**');
    await thread.evaluationEnds();
    expect(await thread.words()).toContain('✅ `c-1`: visible on the board');
  });

  scenario('a command of a stranger decides nothing, a maintainer’s does', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Swift 13B failed', '/report olivia-owner/swift-13b');
    await thread.says('sam', '/approve');
    expect(await thread.reply()).toContain(
      'Only maintainers of this leaderboard can decide that, so nothing was done.',
    );
    await thread.says('mira', `/reject ${await thread.caseName()} it needs more memory than we have`);
    expect(await thread.words()).toContain('it needs more memory than we have');
    await thread.says('noor', '/approve');
    expect(await thread.reply()).toContain('There is nothing to approve in `c-1`: it is declined.');
  });

  scenario('questions are answered, and slips are put right', async ({ talk }) => {
    expect(await talk.asks('sam', '/status olivia-owner/swift-70b')).toContain('It shows in no queue because');
    expect(await talk.asks('sam', '/report olivia-owner/swfit-70b')).toContain('olivia-owner/swift-70b');
  });
});
