import { describe, expect } from 'vitest';
import type { Conversation } from './conversation.ts';
import { type DiscordGround, onDiscord } from './platforms/discord.ts';
import { onGithub } from './platforms/github.ts';
import type { OpenTrialGround } from './platforms/trial-platform.ts';
import { scenarios } from './scenario.ts';

let ground: DiscordGround;
const discordHere: OpenTrialGround = async (opening) => {
  ground = await onDiscord(opening);
  return ground;
};
const scenario = scenarios({}, undefined, { on: [onGithub, discordHere] });

/** What the bot said last. What it found out is folded, and threads have another number in each run. */
const shows = async (thread: Conversation) => folded(await thread.reply());
const folded = (text: string) =>
  text
    .replaceAll(/### [\s\S]*?\*\*I propose[^\n]*/g, '### …')
    .replaceAll(/#\u2060?\d+\]/g, '#N]')
    .replaceAll(/\d\d:\d\d UTC/g, '12:00 UTC');

describe('one case on three platforms', () => {
  scenario('what was asked for on the Hub is joined from Discord and GitHub, and approved there', async ({ talk }) => {
    const hub = await talk.on('hub').opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
    const discord = await talk.on('discord').opens('sam', 'Swift', '/report olivia-owner/swift-1b');
    const github = await talk.on('github').opens('sam', 'Swift 1B', '/report olivia-owner/swift-1b');
    expect(await shows(hub)).toMatchInlineSnapshot(`
      "### …

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      Also told in [Discord](https://discord.test/channels/N), [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N)."
    `);
    expect(await shows(discord)).toMatchInlineSnapshot(`
      "### …

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with the button below or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N), [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N).
      [Approve] [Reject]"
    `);
    expect(await shows(github)).toMatchInlineSnapshot(`
      "### …

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N), [Discord](https://discord.test/channels/N)."
    `);
    await github.reactsToCase('mira', '👍');
    expect(await shows(hub)).toMatchInlineSnapshot(`
      "### …

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by github:mira-maintainer. I tell you how it ends.

      Also told in [Discord](https://discord.test/channels/N), [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N)."
    `);
    expect(await shows(discord)).toMatchInlineSnapshot(`
      "### …

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by github:mira-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N), [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N)."
    `);
    expect(await shows(github)).toMatchInlineSnapshot(`
      "### …

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N), [Discord](https://discord.test/channels/N)."
    `);
  });

  scenario('what was asked for on Discord is told in a discussion, and approved there', async ({ talk }) => {
    const discord = await talk.on('discord').opens('olivia', 'Swift', '/report olivia-owner/swift-3b');
    const hub = await talk.finds('Failed evaluation: olivia-owner/swift-3b');
    expect(await shows(hub)).toMatchInlineSnapshot(`
      "olivia-owner asked for this [on Discord](https://discord.test/channels/N). I follow it as \`c-1\` here, too, so that everybody can find it.

      steward-bot: ### …

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      Also told in [Discord](https://discord.test/channels/N)."
    `);
    expect(await shows(discord)).toMatchInlineSnapshot(`
      "### …

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with the button below or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).
      [Approve] [Reject]"
    `);
    await hub.reactsToCase('noor', '👍');
    expect(await shows(discord)).toMatchInlineSnapshot(`
      "### …

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by hub:noor-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N)."
    `);
    await hub.evaluationEnds();
    await talk.waits(2 / 1440);
    expect(await shows(hub)).toMatchInlineSnapshot(`
      "olivia-owner asked for this [on Discord](https://discord.test/channels/N). I follow it as \`c-1\` here, too, so that everybody can find it.

      steward-bot: ### …

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC. Approved by noor-maintainer.

      Also told in [Discord](https://discord.test/channels/N).

      steward-bot: The evaluation of \`olivia-owner/swift-3b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
    expect(await shows(discord)).toMatchInlineSnapshot(`
      "### …

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC. Approved by hub:noor-maintainer.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/swift-3b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario(
    'the answer to opening that discussion is lost: the one that was opened is found by its marker',
    async ({ talk }) => {
      const { sandbox, bot, complaints } = talk.board;
      sandbox.addFault({ match: { path: 'discussions$', user: 'steward-bot' }, action: 'drop-after-apply', count: 1 });
      const discord = await talk.on('discord').opens('olivia', 'Swift', '/report olivia-owner/swift-13b');
      await talk.waits(0.01);
      const space = { type: 'space', name: 'open-llm-leaderboard/open_llm_leaderboard' } as const;
      const { threads } = await bot.desk.hub.listThreads(space, 0);
      expect(threads.filter(({ title }) => title === 'Failed evaluation: olivia-owner/swift-13b')).toHaveLength(1);
      expect(await shows(discord)).toContain('Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N]');
      complaints.length = 0;
    },
  );

  scenario('what was asked for on GitHub is approved from a discussion that joined', async ({ talk }) => {
    const github = await talk.on('github').opens('olivia', 'Swift 70B', '/report olivia-owner/swift-70b');
    const hub = await talk.on('hub').opens('sam', 'Failed', '/report olivia-owner/swift-70b');
    await hub.says('mira', '/approve');
    expect(await shows(github)).toMatchInlineSnapshot(`
      "### …

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by hub:mira-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N)."
    `);
    await github.says('noor', '/approve');
    expect(await shows(github)).toMatchInlineSnapshot(
      `"\`c-1\` was already approved by hub:mira-maintainer on 21 November 2026, 12:00 UTC, so there is nothing more to do."`,
    );
    await github.evaluationEnds();
    await talk.waits(2 / 1440);
    expect(folded(await hub.words())).toMatchInlineSnapshot(`
      "sam-stranger: /report olivia-owner/swift-70b

      steward-bot: ### …

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC. Approved by mira-maintainer.

      Also told in [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N).

      mira-maintainer: /approve

      steward-bot: The evaluation of \`olivia-owner/swift-70b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
    expect(await shows(github)).toMatchInlineSnapshot(`
      "\`c-1\` was already approved by hub:mira-maintainer on 21 November 2026, 12:00 UTC, so there is nothing more to do.

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/swift-70b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('who declines it does so everywhere, and nobody of the same name is called', async ({ talk }) => {
    const discord = await talk
      .on('discord')
      .opens('olivia', 'Gated', '/report olivia-owner/heron-7b-gated It is fixed');
    const github = await talk.on('github').opens('sam', 'Gated', '/report olivia-owner/heron-7b-gated It is fixed');
    await github.says('noor', '/reject the gate is still there');
    const hub = await talk.finds('Failed evaluation: olivia-owner/heron-7b-gated');
    expect(await shows(hub)).toMatchInlineSnapshot(`
      "olivia-owner asked for this [on Discord](https://discord.test/channels/N). I follow it as \`c-1\` here, too, so that everybody can find it.

      steward-bot: ### …

      ⛔ \`c-1\`: declined by github:noor-maintainer: the gate is still there

      Also told in [Discord](https://discord.test/channels/N), [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N).

      steward-bot: github:noor-maintainer declined \`c-1\` (\`olivia-owner/heron-7b-gated\`): the gate is still there"
    `);
    expect(await shows(github)).toMatchInlineSnapshot(
      `"noor-maintainer declined \`c-1\` (\`olivia-owner/heron-7b-gated\`): the gate is still there"`,
    );
    expect(await shows(discord)).toMatchInlineSnapshot(`
      "### …

      ⛔ \`c-1\`: declined by github:noor-maintainer: the gate is still there

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N), [open-llm-leaderboard/leaderboard-desk#N](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N).

      steward-bot: @olivia-owner github:noor-maintainer declined \`c-1\` (\`olivia-owner/heron-7b-gated\`): the gate is still there"
    `);
    const bodies = ground.sandbox.log().flatMap(({ body }) => (Object(body).embeds ? [Object(body)] : []));
    expect(new Set(bodies.map((body) => JSON.stringify(body.allowed_mentions)))).toEqual(new Set(['{"parse":[]}']));
  });

  scenario('an account of the Hub is no account of GitHub', async ({ talk }) => {
    const hub = await talk.on('hub').opens('olivia', 'Remove', '/remove olivia-owner/heron-7b-jinja wrong template');
    const github = await talk.on('github').opens('mira', 'Remove', '/remove olivia-owner/heron-7b-jinja');
    await github.says('olivia', 'Thank you!');
    await github.says('noor', '/approve');
    const { messages } = await github.thread();
    expect(messages.at(-1)?.text).toMatch(/^`olivia-owner\/heron-7b-jinja` is taken off the board/);
    expect(messages.map(({ text }) => text).join()).not.toContain('@');
    expect(await hub.words()).toContain('@olivia-owner `olivia-owner/heron-7b-jinja` is taken off the board');
  });
});
