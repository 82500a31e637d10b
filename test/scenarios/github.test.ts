import { describe, expect, vi } from 'vitest';
import { onGithub } from './platforms/github.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({}, undefined, { on: onGithub });

describe('an issue on GitHub', () => {
  scenario('is noticed by its webhook alone, and answered once', async ({ board: { platform } }) => {
    const ref = await platform.opens('sam-stranger', { title: 'Hello', text: '/ping' });
    const said = async () => {
      const { messages = [] } = (await platform.thread(ref)) ?? {};
      return messages.filter(({ author }) => author?.login === platform.bot);
    };
    await vi.waitFor(async () => expect(await said()).toHaveLength(1), { timeout: 20_000 });
    await platform.says('sam-stranger', ref, 'Thanks!');
    await platform.says('sam-stranger', ref, '/ping');
    await vi.waitFor(async () => expect(await said()).toHaveLength(2), { timeout: 20_000 });
  });

  scenario('from a form starts what the form is for', async ({ talk }) => {
    const form = [
      '### Model or request file that failed\n\nolivia-owner/swift-13b',
      '### Precision of the request\n\nbfloat16',
      '### What you know about it\n\n_No response_',
    ];
    const thread = await talk.opens('olivia', 'Failed: swift', form.join('\n\n'));
    expect(await thread.reply()).toContain('### `olivia-owner/swift-13b` at `bfloat16`');
    await thread.says('mira', '/approve');
    expect(await thread.words()).toContain('in the queue');
  });

  scenario('a 👍 that nothing tells the bot of is found by looking again', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
    await thread.reactsUnseen('noor', '👍');
    expect(await thread.reply()).toContain('**waits for a maintainer**');
    await talk.waits(1 / 24);
    expect(await thread.reply()).toContain('in the queue');
  });

  scenario('a request that somebody else edits is not carried out', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Failed', 'Hello');
    await thread.says('sam', '/report olivia-owner/heron-7b-vocab');
    await thread.edits('sam', '/report olivia-owner/swift-70b', 'mira');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`c9c3af69\`)

      The weights do not have the shapes that config.json announces, most often because the tokenizer has more entries than the embedding. That is on the model's side: its owner has to fix it and submit the new commit.

      <details><summary>From the log</summary>…</details>

      - The repository has changed since: the request pins commit \`c9c3af69\`, and its head is \`3468b3fd\`. Launching the old commit again gives the old result. If you have fixed something, submit the new commit: \`/submit olivia-owner/heron-7b-vocab\`.
      - I do not propose another launch, because it would fail in the same way.

      steward-bot: mira-maintainer edited this message of sam-stranger. Commands count only as their author wrote them, so I left them alone. Please write them in a new comment."
    `);
  });

  scenario('a request that a maintainer minimises is withdrawn', async ({ talk, board }) => {
    const thread = await talk.opens('sam', 'Failed', 'Hello');
    await thread.says('sam', '/report olivia-owner/swift-70b');
    const request = await thread.newest('sam');
    await board.platform.hides('mira-maintainer', thread.ref, request);
    await thread.says('mira', `/approve ${await thread.caseName()}`);
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"There is nothing to approve in \`c-1\`: it is closed without being done."`,
    );
  });

  scenario('gives nobody the rights of an account with the same name on the Hub', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Remove', '/link hub:olivia-owner');
    expect(await thread.reply()).toContain('I do not serve that platform here');
    await thread.says('olivia', '/remove olivia-owner/swift-3b I changed my mind');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"Only the owner of \`olivia-owner/swift-3b\` or a maintainer of this leaderboard can ask for that, and I do not know your Hub account. This leaderboard has no place on the Hub where you could show that the model is yours, so a maintainer has to ask for it."`,
    );
  });

  scenario('calls the bot by its name without the end that GitHub gives it', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Hm', 'What a board');
    await thread.says('sam', '@steward-sandbox can you help me?');
    expect(await thread.reply()).toContain('/help');
  });
});
