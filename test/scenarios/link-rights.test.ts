import { describe, expect } from 'vitest';
import type { Conversation } from './conversation.ts';
import { linksToHub } from './link-accounts.ts';
import { onGithub } from './platforms/github.ts';
import { onlyHubDecides } from './platforms/only-hub-decides.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({}, undefined, { on: [onlyHubDecides(onGithub)] });
const two = scenarios({ approvals: { needed: 2 } }, undefined, { on: [onGithub] });
const twoOnHub = scenarios({ approvals: { needed: 2 } }, undefined, { on: [onlyHubDecides(onGithub)] });

/** The line of a case's comment that shows its state. */
const state = async (thread: Conversation) => {
  const lines = (await thread.words()).split('\n');
  return lines.findLast((line) => /`c-\d+`:/.test(line));
};

describe('a board whose maintainers are accounts of the Hub', () => {
  scenario('somebody on GitHub who is called like one of them decides nothing', async ({ talk }) => {
    const thread = await talk.on('github').opens('sam', 'Failed', '/report olivia-owner/swift-1b');
    await thread.reactsToCase('noor', '👍');
    await thread.says('noor', '/approve');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"Only maintainers of this leaderboard can decide that, so nothing was done."`,
    );
    await thread.says('noor', '/remove olivia-owner/swift-1b');
    expect(await thread.reply()).toContain('I do not know your Hub account');
    expect(await state(thread)).toContain('**waits for a maintainer**');
  });

  scenario('a linked account decides; not any more when the link is taken back before it is done', async ({ talk }) => {
    const { sandbox, complaints } = talk.board;
    const thread = await talk.on('github').opens('sam', 'Failed', '/report olivia-owner/swift-13b');
    await linksToHub(talk, 'mira', 'github');
    const match = { path: 'requests/commit/main$', user: 'steward-bot' };
    sandbox.addFault({ match, action: 'fail', status: 503, count: 1 });
    await thread.says('mira', '/approve');
    await talk.on('hub').asks('mira', '/unlink github:mira-maintainer');
    await talk.waits(0.01);
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "**This is a new proposal for \`c-1\`; approvals of the one before do not count.** The person who approved it is no longer a maintainer.

      ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    await linksToHub(talk, 'mira', 'github');
    await thread.says('mira', '/approve');
    expect(await state(thread)).toMatchInlineSnapshot(
      `"🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends."`,
    );
    await thread.says('mira', '/unlink hub:mira-maintainer');
    complaints.length = 0;
  });

  scenario('who asked with one account cannot approve with another, linked or unlinked since', async ({ talk }) => {
    await linksToHub(talk, 'mira', 'github');
    const text = '/remove olivia-owner/heron-7b-jinja the owner wrote to us';
    const github = await talk.on('github').opens('mira', 'Remove', text);
    const name = await github.caseName();
    const hub = await talk.on('hub').opens('mira', 'From here?', `/status ${name}`);
    const approves = async (login: string) => {
      await hub.says(login, `/approve ${name}`);
      return (await hub.reply()).replaceAll(name, 'c-1');
    };
    const refused = await approves('mira');
    expect(refused).toMatchInlineSnapshot(
      `"On this leaderboard, whoever asked for something cannot approve it. \`c-1\` needs a yes from another maintainer."`,
    );
    await github.says('mira', '/unlink hub:mira-maintainer');
    expect(await approves('mira')).toBe(refused);
    expect(await approves('noor')).toMatchInlineSnapshot(
      `"Done: \`c-1\` is approved. [Its own thread](https://github.test/open-llm-leaderboard/leaderboard-desk/issues/N) shows what follows."`,
    );
    expect(await github.reply()).toMatchInlineSnapshot(`
      "\`hub:mira-maintainer\` is no longer linked to \`github:mira-maintainer\`.

      steward-bot: @mira-maintainer \`olivia-owner/heron-7b-jinja\` is taken off the board (\`c-1\`); the table shows it within 1 minute. It may be submitted again then: \`/submit olivia-owner/heron-7b-jinja\`."
    `);
  });

  scenario('the owner confirms a rename, and takes a request back, from a linked account', async ({ talk }) => {
    const github = await talk
      .on('github')
      .opens('sam', 'Rename', '/rename olivia-owner/heron-3b-chat Voicelab/trurl-2-13b');
    expect(await state(github)).toMatchInlineSnapshot(
      `"🙋 \`c-1\`: **waits for the owner of \`olivia-owner\`** to confirm it, with 👍 on this comment or with \`/confirm c-1\`. @olivia-owner: is this right? Without an answer it ends on 2026-12-05."`,
    );
    await github.says('olivia', '/confirm');
    expect(await github.reply()).toMatchInlineSnapshot(
      `"\`c-1\` waits for somebody who owns \`olivia-owner\` on the Hub, and I do not know your Hub account. Write \`/link hub:your-hub-name\` here, and confirm again."`,
    );
    await linksToHub(talk, 'olivia', 'github');
    await github.says('olivia', '/confirm');
    expect(await github.words()).toContain('Confirmed by olivia-owner, who owns the old name.');
    expect(await state(github)).toMatchInlineSnapshot(
      `"🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."`,
    );
    const hub = await talk.on('hub').opens('olivia', 'Failed', '/report olivia-owner/swift-3b');
    await github.says('olivia', `/cancel ${await hub.caseName()}`);
    expect(await state(hub)).toMatchInlineSnapshot(`"⏹️ \`c-1\`: cancelled by github:olivia-owner. Nothing was done."`);
  });
});

describe('a board where two must agree', () => {
  two('two accounts of one person are one', async ({ talk }) => {
    await linksToHub(talk, 'mira', 'github');
    const github = await talk.on('github').opens('sam', 'Failed', '/report olivia-owner/swift-1b');
    const hub = await talk.on('hub').opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
    await github.reactsToCase('mira', '👍');
    await hub.says('mira', '/approve');
    expect(await hub.reply()).toMatchInlineSnapshot(
      `"Thank you, noted. \`c-1\` needs one more yes, from somebody else, before anything is done."`,
    );
    await talk.on('github').asks('mira', '/unlink hub:mira-maintainer');
    await hub.reactsToCase('mira', '👍');
    expect(await state(hub)).toMatchInlineSnapshot(
      `"🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. 1 of 2 approvals so far. Without a decision it ends on 2026-12-05."`,
    );
    await hub.reactsToCase('noor', '👍');
    expect(await Promise.all([state(hub), state(github)])).toMatchInlineSnapshot(`
      [
        "🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by github:mira-maintainer and noor-maintainer. I tell you how it ends.",
        "🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer and hub:noor-maintainer. I tell you how it ends.",
      ]
    `);
  });

  twoOnHub('only who gave a yes takes it back: nobody who is called so elsewhere', async ({ talk }) => {
    const hub = await talk.on('hub').opens('olivia', 'Failed', '/report olivia-owner/swift-3b');
    const github = await talk.on('github').opens('sam', 'Failed', '/report olivia-owner/swift-3b');
    await hub.reactsToCase('noor', '👍');
    await github.reactsToCase('noor', '👍');
    await github.reactsToCase('noor', '👍', 'remove');
    expect(await state(hub)).toContain('1 of 2 approvals so far');
    await hub.reactsToCase('noor', '👍', 'remove');
    expect(await state(github)).toContain('0 of 2 approvals so far');
  });
});
