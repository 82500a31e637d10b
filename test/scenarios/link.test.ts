import { describe, expect } from 'vitest';
import { codeIn, linksToHub, withoutCodes } from './link-accounts.ts';
import { onDiscord } from './platforms/discord.ts';
import { onGithub } from './platforms/github.ts';
import { onlyHubDecides } from './platforms/only-hub-decides.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({}, undefined, { on: [onlyHubDecides(onGithub), onlyHubDecides(onDiscord)] });
const alone = scenarios();

describe('/link', () => {
  scenario('the owner of a model asks on GitHub, proves it on the Hub, and takes it back', async ({ talk }) => {
    const github = await talk.on('github').opens('olivia', 'Remove', '/remove olivia-owner/swift-1b');
    await github.says('olivia', '/link hub:olivia-owner');
    const code = codeIn(await github.reply());
    const hub = await talk.on('hub').opens('olivia', 'It is me', `/link ${code}`);
    await github.says('olivia', '/remove olivia-owner/swift-1b');
    await github.says('olivia', '/link');
    await github.says('olivia', '/cancel');
    await github.says('olivia', '/unlink hub:olivia-owner');
    await github.says('olivia', '/unlink hub:olivia-owner');
    await github.says('olivia', '/link');
    await github.says('olivia', '/remove olivia-owner/swift-1b');
    expect(withoutCodes(await github.words())).toMatchInlineSnapshot(`
      "olivia-owner: /remove olivia-owner/swift-1b

      steward-bot: Only the owner of \`olivia-owner/swift-1b\` or a maintainer of this leaderboard can ask for that, and I do not know your Hub account. If the model is yours, link it once: write \`/link hub:your-hub-name\` here, and then \`/remove olivia-owner/swift-1b\` again.

      olivia-owner: /link hub:olivia-owner

      steward-bot: Now write this from \`hub:olivia-owner\`, in any discussion of \`open-llm-leaderboard/open_llm_leaderboard\`, within an hour:

      \`\`\`
      /link abcd-efgh-jkmn-pqrs
      \`\`\`

      The code works once, for that account only; nobody else can use it.

      steward-bot: 🔗 \`github:olivia-owner\` and \`hub:olivia-owner\` are linked: what the owner of a model may ask for, you may ask for with both, and you cannot approve with one what you asked for with the other. \`/unlink hub:olivia-owner\` takes it back.

      olivia-owner: /remove olivia-owner/swift-1b

      steward-bot: ### Take \`olivia-owner/swift-1b\` at \`bfloat16\` off the board

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`). The owner asks for it.

      **I propose to delete the request file.** The results are kept. The table shows it within 1 minute after the approval, and the model may be submitted again then.

      ⏹️ \`c-1\`: cancelled by olivia-owner. Nothing was done.

      olivia-owner: /link

      steward-bot: \`github:olivia-owner\` is linked to \`hub:olivia-owner\`. \`/unlink hub:olivia-owner\` takes a link back.

      olivia-owner: /cancel

      olivia-owner: /unlink hub:olivia-owner

      steward-bot: \`hub:olivia-owner\` is no longer linked to \`github:olivia-owner\`.

      olivia-owner: /unlink hub:olivia-owner

      steward-bot: \`hub:olivia-owner\` is not linked to your account.

      olivia-owner: /link

      steward-bot: No other account is linked to \`github:olivia-owner\`. Write \`/link hub:your-name\` or \`/link discord:your-name\`: you get a code to post from that account, and then I know that both are yours.

      olivia-owner: /remove olivia-owner/swift-1b

      steward-bot: Only the owner of \`olivia-owner/swift-1b\` or a maintainer of this leaderboard can ask for that, and I do not know your Hub account. If the model is yours, link it once: write \`/link hub:your-hub-name\` here, and then \`/remove olivia-owner/swift-1b\` again."
    `);
    expect(withoutCodes(await hub.words())).toMatchInlineSnapshot(`
      "olivia-owner: /link abcd-efgh-jkmn-pqrs

      steward-bot: 🔗 \`github:olivia-owner\` and \`hub:olivia-owner\` are linked: what the owner of a model may ask for, you may ask for with both, and you cannot approve with one what you asked for with the other. \`/unlink github:olivia-owner\` takes it back."
    `);
  });

  scenario('a code works once, for the account that it was meant for, and for an hour', async ({ talk }) => {
    const issued = async () => codeIn(await talk.on('github').asks('sam', '/link hub:sam-stranger'));
    const [used, late] = [await issued(), await issued()];
    const says = async (login: string, code: string) => withoutCodes(await talk.on('hub').asks(login, `/link ${code}`));
    expect(await says('olivia', used)).toMatchInlineSnapshot(
      `"That code does not work for this account: it may be used up, older than an hour, or meant for another account. Ask for a new one with \`/link\` and the name of this account, from the other one."`,
    );
    expect(await says('sam', used)).toContain('are linked');
    expect(await talk.on('hub').asks('sam', '/unlink github:sam-stranger')).toContain('no longer linked');
    expect(await says('sam', used)).toBe(await says('olivia', used));
    await talk.waits(61 / 1440);
    expect(await says('sam', late)).toBe(await says('olivia', used));
    expect(await talk.on('github').asks('sam', `/link ${await issued()}`)).toBe(await says('olivia', used));
  });

  scenario('what cannot be linked is told', async ({ talk }) => {
    const asks = (text: string) => talk.on('github').asks('noor', text);
    expect(await asks('/link github:sam-stranger')).toMatchInlineSnapshot(
      `"\`github:sam-stranger\` is on this platform, too. A link joins accounts on two platforms."`,
    );
    expect(await asks('/link hub:nobody-at-all')).toMatchInlineSnapshot(
      `"I find no account \`hub:nobody-at-all\`. Check how the name is written."`,
    );
    expect(await asks('/link noor')).toMatchInlineSnapshot(
      `"\`noor\` is no account that I can read. Write the platform and the name: \`/link hub:your-name\`, \`/link github:your-name\` or \`/link discord:your-name\`."`,
    );
    expect(await asks('/link')).toMatchInlineSnapshot(
      `"No other account is linked to \`github:noor-maintainer\`. Write \`/link hub:your-name\` or \`/link discord:your-name\`: you get a code to post from that account, and then I know that both are yours."`,
    );
    for (let times = 0; times < 5; times += 1) expect(await asks('/link hub:noor-maintainer')).toContain('/link ');
    expect(await asks('/link hub:noor-maintainer')).toMatchInlineSnapshot(
      `"You have several codes that were not used yet. Use one of them, or try again in an hour."`,
    );
    await talk.waits(61 / 1440);
    expect(withoutCodes(await asks('/link discord:noor-maintainer'))).toMatchInlineSnapshot(`
      "Now write this from \`discord:noor-maintainer\` in a channel of the leaderboard, within an hour:

      \`\`\`
      /link abcd-efgh-jkmn-pqrs
      \`\`\`

      The code works once, for that account only; nobody else can use it."
    `);
  });

  scenario('on Discord only the caller reads it', async ({ talk }) => {
    const discord = await talk.on('discord').opens('olivia', 'Link', '/link hub:olivia-owner');
    const code = codeIn(await discord.reply());
    const hub = await talk.on('hub').opens('olivia', 'It is me', `/link ${code}`);
    expect(await hub.reply()).toMatchInlineSnapshot(
      `"🔗 \`discord:olivia-owner\` and \`hub:olivia-owner\` are linked: what the owner of a model may ask for, you may ask for with both, and you cannot approve with one what you asked for with the other. \`/unlink discord:olivia-owner\` takes it back."`,
    );
    expect(withoutCodes(await discord.words())).toMatchInlineSnapshot(`
      "olivia-owner: /link account=hub:olivia-owner

      steward-bot: (only for olivia-owner) Now write this from \`hub:olivia-owner\`, in any discussion of \`open-llm-leaderboard/open_llm_leaderboard\`, within an hour:

      \`\`\`
      /link abcd-efgh-jkmn-pqrs
      \`\`\`

      The code works once, for that account only; nobody else can use it."
    `);
    await linksToHub(talk, 'olivia', 'github');
    await discord.says('olivia', '/link');
    expect(await discord.reply()).toMatchInlineSnapshot(
      `"(only for olivia-owner) \`discord:olivia-owner\` is linked to \`hub:olivia-owner\`, \`github:olivia-owner\`. \`/unlink hub:olivia-owner\` takes a link back."`,
    );
    await discord.says('olivia', '/link github:olivia-owner');
    expect(await discord.reply()).toMatchInlineSnapshot(
      `"(only for olivia-owner) \`github:olivia-owner\` is linked already."`,
    );
    await discord.says('olivia', '/unlink github:olivia-owner');
    await discord.says('olivia', '/unlink hub:olivia-owner');
    expect(await discord.reply()).toMatchInlineSnapshot(
      `"(only for olivia-owner) \`hub:olivia-owner\` is no longer linked to \`discord:olivia-owner\`."`,
    );
  });

  scenario('a code that somebody quotes, or writes into somebody else’s comment, does nothing', async ({ talk }) => {
    const code = codeIn(await talk.on('github').asks('sam', '/link hub:olivia-owner'));
    const hub = await talk.on('hub').opens('olivia', 'A code', `Somebody sent me this:\n\n> /link ${code}\n\nStrange.`);
    await hub.edits('olivia', `/link ${code}`, 'mira');
    expect(await hub.reply()).not.toContain('are linked');
    expect(await talk.on('github').asks('sam', '/link')).toContain('No other account is linked');
    expect(await talk.on('github').asks('sam', '/remove olivia-owner/swift-1b')).toContain('I do not know your Hub');
  });
});

describe('a board on the Hub alone', () => {
  alone('has nothing to link', async ({ talk }) => {
    expect(await talk.asksEach('sam', ['/link github:sam-stranger', '/link'])).toMatchInlineSnapshot(`
      "sam: /link github:sam-stranger
      steward-bot: I do not serve that platform here, so \`github:sam-stranger\` could not post the code.

      sam: /link
      steward-bot: No other account is linked to \`hub:sam-stranger\`, and I serve no other platform here."
    `);
  });
});
