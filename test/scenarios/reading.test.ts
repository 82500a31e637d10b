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
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: > /report olivia-owner/swift-1b

      I read that one writes \`/report org/model\`, like this:

      \`\`\`
      /report olivia-owner/swift-1b
      \`\`\`

          /report olivia-owner/swift-1b

      <!-- /report olivia-owner/swift-1b -->

      # /report olivia-owner/swift-1b

      Is it /report or /submit?
      [👀 steward-bot]

      steward-bot: **Write \`/report\` with the model or a link to its request file** (they are in [open-llm-leaderboard/requests](https://hub.test/datasets/open-llm-leaderboard/requests)), in a new discussion in [Community](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions) or in this one. I read the log, name the cause and, when it was on our side, propose to launch the evaluation again; a maintainer then says yes. After a mistake in the repository the mended commit has to be submitted instead. Uploading the same model under another name changes nothing."
    `);
    await thread.says('sam', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: a question that the FAQ answers: \`faq-answered\` (by sam-stranger, intent faq\\_question, rule ranked-words “or, how, is, how to”, rule nothing-to-start, rule asks-how “how to report”)"
    `);
  });

  scenario(`any line, several in one message (${issue('openjournals/buffy', 98)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'sam',
      'Two questions',
      'Hello!\n\n- /status olivia-owner/swift-14b\n\nand then\n/help status\nThank you',
    );
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: Hello!

      - /status olivia-owner/swift-14b

      and then
      /help status
      Thank you
      [👀 steward-bot]

      steward-bot: - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`.

      ---

      \`/status\`: show where a case or a model stands

      For example: \`/status org/model\`

      - \`target\` (optional): a case, a model or a request file; without it, the cases of this thread"
    `);
  });

  scenario(`a typo gets a suggestion that can be copied (${issue('kubernetes-sigs/prow', 572)})`, async ({ talk }) => {
    expect(
      await talk.asksEach('sam', ['/sumbit olivia-owner/heron-7b precision=bfloat16', '/reprot', '/teleport me']),
    ).toMatchInlineSnapshot(`
      "sam: /sumbit olivia-owner/heron-7b precision=bfloat16
      steward-bot: I do not know \`/sumbit\`. Did you mean this?

      \`\`\`text
      /submit olivia-owner/heron-7b precision=bfloat16
      \`\`\`

      sam: /reprot
      steward-bot: I do not know \`/reprot\`. Did you mean this?

      \`\`\`text
      /report
      \`\`\`

      sam: /teleport me
      steward-bot: I do not know \`/teleport\`. \`/help\` lists what I can do."
    `);
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
    ).toMatchInlineSnapshot(`
      "sam: /report @everyone/<img/src=x>
      steward-bot: Which evaluation do you mean? Please link its request file, or name the model: \`/report org/model\`.

      sam: /status **bold**@mira-maintainer
      steward-bot: \`bold@mira-maintainer\` has no request file on this leaderboard. \`/submit bold@mira-maintainer\` opens one.

      sam: /help \`</code>\` <script>alert(1)</script>
      steward-bot: I could not read \`/help </code> alert(1)\`:

      - I do not know what \`alert(1)\` is for.

      It is written like this: \`/help submit\`. You can edit your comment; I read it again.

      sam: /why "# heading"
      steward-bot: I know no case \`# heading\` on this leaderboard. \`/status\` lists those of this thread."
    `);
  });

  scenario('a very long message is answered, and what was not read is admitted', async ({ talk }) => {
    const long = `/status olivia-owner/swift-14b\n\n${'It is a long story. '.repeat(900)}`;
    expect(await talk.asks('sam', long)).toMatchInlineSnapshot(`
      "- [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`.

      ---

      This message is so long that I read only its beginning and its end. If I missed something, please write it again in a comment of its own."
    `);
  });

  scenario('arguments that cannot be read', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit',
        '/submit https://huggingface.co/olivia-owner/heron-7b',
        '/submit olivia-owner/heron-7b presicion=bfloat16 chat-template=maybe',
        '/submit olivia-owner/heron-7b precision=bfloat16 precision=float16',
        '/submit olivia-owner/heron-7b main bfloat16 please',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit
      steward-bot: I could not read \`/submit\`:

      - \`model\` is missing.

      It is written like this: \`/submit org/model precision=bfloat16\`. You can edit your comment; I read it again.

      olivia: /submit https://huggingface.co/olivia-owner/heron-7b
      steward-bot: ### \`olivia-owner/heron-7b\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json\` (commit \`e10dcc9a\`, 7.242 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends.

      olivia: /submit olivia-owner/heron-7b presicion=bfloat16 chat-template=maybe
      steward-bot: I could not read \`/submit olivia-owner/heron-7b presicion=bfloat16 chat-template=maybe\`:

      - I do not know \`presicion\`; did you mean \`precision\`?
      - \`chat-template\` cannot be \`maybe\`: say yes or no.

      It is written like this: \`/submit org/model precision=bfloat16\`. You can edit your comment; I read it again.

      olivia: /submit olivia-owner/heron-7b precision=bfloat16 precision=float16
      steward-bot: I could not read \`/submit olivia-owner/heron-7b precision=bfloat16 precision=float16\`:

      - \`precision\` is there twice.

      It is written like this: \`/submit org/model precision=bfloat16\`. You can edit your comment; I read it again.

      olivia: /submit olivia-owner/heron-7b main bfloat16 please
      steward-bot: I could not read \`/submit olivia-owner/heron-7b main bfloat16 please\`:

      - I do not know what \`please\` is for.

      It is written like this: \`/submit org/model precision=bfloat16\`. You can edit your comment; I read it again."
    `);
  });
});
