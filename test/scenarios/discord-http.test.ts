import { expect } from 'vitest';
import { onDiscord } from './platforms/discord.ts';
import type { OpenTrialGround } from './platforms/trial-platform.ts';
import { scenarios } from './scenario.ts';

/** Discord posts interactions to the bot, signed, after it tested the address; nobody is connected to the gateway. */
const on: OpenTrialGround = async (opening) => {
  const ground = await onDiscord(opening);
  return {
    ...ground,
    configure(standard) {
      const configured = ground.configure(standard);
      return { ...configured, discord: { ...configured.discord, interactions: 'http' } };
    },
    async meet(bot) {
      expect(await ground.sandbox.setInteractionsEndpoint(`${bot.url}/webhooks/discord`)).toBe(true);
      return ground.play(bot);
    },
  };
};
const scenario = scenarios({}, undefined, { on });

scenario('over HTTP a case is asked for and approved as over the gateway', async ({ talk }) => {
  const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
  await thread.reactsToCase('mira', '👍');
  expect(await thread.transcript()).toContain('Approved by mira-maintainer');
});

scenario('what Discord did not sign, or signed long ago, is refused', async ({ talk }) => {
  const post = (headers: Record<string, string>) =>
    fetch(`${talk.board.bot.url}/webhooks/discord`, { method: 'POST', body: '{"type":1}', headers });
  const now = String(Math.floor(talk.board.clock.now().getTime() / 1_000));
  const unsigned = await post({});
  const forged = await post({ 'X-Signature-Timestamp': now, 'X-Signature-Ed25519': 'ab'.repeat(64) });
  const odd = await post({ 'X-Signature-Timestamp': now, 'X-Signature-Ed25519': 'not hex' });
  expect([unsigned.status, forged.status, odd.status]).toEqual([401, 401, 401]);
});
