import { describe, expect } from 'vitest';
import { handlers } from '../../handlers/index.ts';
import { type DiscordGround, onDiscord } from './platforms/discord.ts';
import type { OpenTrialGround } from './platforms/trial-platform.ts';
import { scenarios } from './scenario.ts';
import { settled } from './settled.ts';

let ground: DiscordGround;
const on: OpenTrialGround = async (opening) => {
  ground = await onDiscord(opening);
  return ground;
};
const scenario = scenarios({}, undefined, { on });
const inThread = (ref: { place: string }) => ref.place.split('/')[2] ?? '';

describe('a case on Discord', () => {
  scenario('is asked for by a slash command, approved by a button, and followed to its end', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.reactsToCase('sam', '👍');
    await thread.reactsToCase('mira', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report target=olivia-owner/swift-1b

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      **From the log**

      \`\`\`…\`\`\`

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      sam-stranger: /approve case=c-1 proposal=c5eb7aec49dd

      steward-bot: (only for sam-stranger) Only maintainers of this leaderboard can decide that, so nothing was done.

      mira-maintainer: /approve case=c-1 proposal=c5eb7aec49dd

      steward-bot: (only for mira-maintainer) Done."
    `);
    await thread.evaluationEnds();
    expect(await thread.transcript()).toContain('steward-bot: @olivia-owner');
  });

  scenario('of plain words begins with the menu of a message, and is declined with a reason', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B', 'olivia-owner/swift-3b failed, could you restart it please?');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: olivia-owner/swift-3b failed, could you restart it please?

      > olivia-owner https://discord.test/channels/N

      steward-bot: I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      **From the log**

      \`\`\`…\`\`\`

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with the button below or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).
      [Approve] [Reject]"
    `);
    const card = await thread.newest('steward-bot');
    const noor = ground.sandbox.as('noor-maintainer');
    const pressed = await noor.presses(card.id, 'Reject');
    if (pressed.refused !== null) throw new Error(pressed.refused);
    expect(pressed.modal).toMatchObject({ title: expect.stringMatching(/^Decline c-\d+$/) });
    await noor.submits(pressed.interactionId, { reason: 'wait for\n"the next" cluster' });
    await settled(talk.board);
    const [, ...after] = (await thread.transcript()).split('> olivia-owner');
    expect(after.join()).toMatchInlineSnapshot(`
      " https://discord.test/channels/N

      steward-bot: I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      **From the log**

      \`\`\`…\`\`\`

      **I propose to launch it again**, at the same commit.

      ⛔ \`c-1\`: declined by noor-maintainer: wait for "the next" cluster

      Also told in [open-llm-leaderboard/open\\_llm\\_leaderboard#N](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      noor-maintainer: /reject words='c-1 wait for "the next" cluster'

      steward-bot: (only for noor-maintainer) Done.

      steward-bot: @olivia-owner noor-maintainer declined \`c-1\` (\`olivia-owner/swift-3b\`): wait for "the next" cluster"
    `);
  });

  scenario('is approved by the button of exactly its proposal', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Gated', '/report olivia-owner/heron-7b-gated The gate is fixed');
    const command = { name: 'approve', options: { case: await thread.caseName(), proposal: '0123456789ab' } };
    await ground.sandbox.as('mira-maintainer').runs(command, inThread(thread.ref));
    await settled(talk.board);
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"(only for mira-maintainer) This yes was given to an earlier proposal of \`c-1\`, so it does not count. Please read the newest one and decide on that."`,
    );
  });

  scenario('that was delivered twice is one case, answered once', async ({ talk }) => {
    ground.sandbox.addFault({ match: { kind: 'INTERACTION_CREATE' }, action: 'webhook-duplicate', count: 1 });
    const thread = await talk.opens('olivia', 'Swift 13B', '/report olivia-owner/swift-13b');
    const { messages } = await thread.thread();
    expect(messages.map(({ author }) => author?.login)).toEqual(['olivia-owner', 'steward-bot']);
  });
});

describe('on Discord', () => {
  scenario('a flag is told where its discussion is', async ({ talk }) => {
    const flag = '/flag sam-stranger/eagle-7b-blend it is a merge and does not say so';
    const thread = await talk.opens('olivia', 'A merge', flag);
    expect((await thread.transcript()).replace(/\bc-\d+/, 'c-N')).toMatchInlineSnapshot(`
      "olivia-owner: /flag model=sam-stranger/eagle-7b-blend text="it is a merge and does not say so"

      steward-bot: \`sam-stranger/eagle-7b-blend\` has a discussion of its own for this (\`c-N\`): [please go on there](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N)."
    `);
    const own = await talk.finds('[FLAG] sam-stranger/eagle-7b-blend: undeclared merge');
    expect((await talk.board.bot.desk.hub.fetchThread(own.ref))?.messages).toHaveLength(2);
  });

  scenario(
    'picked words that ask for nothing, or say yes in passing, are answered, and do nothing',
    async ({ talk }) => {
      const thread = await talk.opens('mira', 'Words', 'Nice weather today.');
      await thread.says('mira', 'lgtm');
      await thread.says('mira', 'well\n/approve c-1');
      const { messages } = await thread.thread();
      const said = messages.flatMap(({ author, text }) => (author?.login === 'steward-bot' ? [text] : []));
      expect(new Set(said)).toMatchInlineSnapshot(`
        Set {
          "I did not understand what you ask for. \`/help\` shows what I can do, and \`/faq\` what I can answer.",
        }
      `);
      expect(said).toHaveLength(3);
    },
  );

  scenario('a question is answered to whoever asked, and nobody else', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Where', '/status olivia-owner/swift-1b');
    expect(await thread.reply()).toMatch(/^\(only for sam-stranger\) /);
  });

  scenario('a command in another channel is not taken, and the right one is named', async ({ talk: _talk }) => {
    const sam = ground.sandbox.as('sam-stranger');
    expect(await sam.runs('/queue', '#arena')).toMatchObject({ answer: 'message' });
    expect(sam.reads('arena').at(-1)).toMatchObject({
      ephemeral: true,
      embeds: [{ description: expect.stringContaining(`<#${ground.sandbox.channels.leaderboard}>`) }],
    });
    expect(ground.sandbox.as('olivia-owner').reads('arena')).toEqual([]);
  });

  scenario('models, cases and verbs are completed while somebody types', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 70B', '/report olivia-owner/swift-70b');
    const sam = ground.sandbox.as('sam-stranger');
    const offered = async (command: string) => {
      const typed = await sam.types(command, '#leaderboard');
      return typed.refused === null ? typed.choices?.map(({ value }) => value) : typed;
    };
    expect(await offered('/report target:olivia-owner/swift-7')).toContain('olivia-owner/swift-70b');
    expect(await offered('/report target:swift-70')).toContain('olivia-owner/swift-70b');
    expect(await offered('/cancel case:swift-70b')).toEqual([await thread.caseName()]);
    expect(await offered('/help verb:re')).toEqual(['report', 'rename', 'remove', 'reject', 'relaunch']);
    expect(await offered('/help verb:')).toHaveLength(Math.min(25, handlers.length));
  });

  scenario('nobody is ever pinged', async ({ talk: _talk }) => {
    const bodies = ground.sandbox.log().flatMap(({ body }) => (Object(body).embeds ? [Object(body)] : []));
    expect(bodies.length).toBeGreaterThan(5);
    expect(
      Object.keys(ground.sandbox.channels)
        .flatMap((name) => ground.sandbox.as('sam-stranger').reads(name))
        .filter(({ thinking }) => thinking),
    ).toEqual([]);
    expect(bodies.map((body) => body.allowed_mentions)).toEqual(bodies.map(() => ({ parse: [] })));
  });
});
