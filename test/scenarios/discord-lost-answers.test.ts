import { describe, expect } from 'vitest';
import { type DiscordGround, onDiscord } from './platforms/discord.ts';
import type { OpenTrialGround } from './platforms/trial-platform.ts';
import { scenarios } from './scenario.ts';

let ground: DiscordGround;
const on: OpenTrialGround = async (opening) => {
  ground = await onDiscord(opening);
  return ground;
};
const scenario = scenarios({}, undefined, { on });

/** A call that finds Discord unreachable is made twice; a second is enough for the next try of what failed. */
const twice = 2;
const second = 1 / 86_400;

/** The answer arrives at Discord, but not the news of it at the bot, as when the bot is killed in between. */
function losesTheNextAnswer() {
  ground.sandbox.addFault({ match: { kind: 'edit-reply' }, action: 'drop-after-apply', count: twice });
}

describe('a proposal that people see, before the bot knows that they do', () => {
  scenario('is approved by its button', async ({ talk, board }) => {
    losesTheNextAnswer();
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.reactsToCase('mira', '👍');
    await talk.waits(second);
    expect(await thread.words()).toContain('in the queue');
    expect(board.complaints.splice(0)).toEqual([expect.stringContaining('PATCH /webhooks')]);
  });

  scenario('is approved by a command', async ({ talk, board }) => {
    losesTheNextAnswer();
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await thread.says('mira', '/approve');
    await talk.waits(second);
    expect(await thread.words()).toContain('in the queue');
    expect(board.complaints.splice(0)).toEqual([expect.stringContaining('PATCH /webhooks')]);
  });
});

describe('the answer to a message', () => {
  scenario('stays when it was lost, and a second one comes after it', async ({ talk, board }) => {
    losesTheNextAnswer();
    const words = 'Please rerun olivia-owner/swift-13b and olivia-owner/swift-70b, both evaluations failed.';
    const thread = await talk.opens('olivia', 'Two of them', words);
    await talk.waits(second);
    const { messages } = await thread.thread();
    const said = messages.flatMap(({ author, text }) => (author?.login === 'steward-bot' ? [text] : []));
    expect(said).toEqual([expect.stringContaining('swift-13b'), expect.stringContaining('swift-70b')]);
    expect(board.complaints.splice(0)).toEqual([expect.stringContaining('PATCH /webhooks')]);
  });
});
