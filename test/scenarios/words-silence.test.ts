import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const hubThread = (place: string, number: number) => `https://huggingface.co/${place}/discussions/${number}`;

/** What was decided, without the words and rules that led there: those have tests of their own. */
const codes = (told: string) => told.replace(/ \(by .*\)$/gm, '');

describe('without a target there is one question', () => {
  scenario(
    `with the author's failed models, asked once, answered by a bare name (${hubThread('datasets/open-llm-leaderboard/requests', 55)})`,
    async ({ talk }) => {
      const thread = await talk.opens('olivia', 'Model evaluation failed', 'Hi! My model failed again, what happened?');
      expect(await thread.reply()).toMatchInlineSnapshot(`
      "Which model do you mean? Copy one of these, or name another as \`org/model\`:

      - \`/report olivia-owner/heron-2.4b-base\`
      - \`/report olivia-owner/heron-7b-gated\`
      - \`/report olivia-owner/heron-7b-no-tokenizer\`
      - \`/report olivia-owner/heron-7b-remote-code\`
      - \`/report olivia-owner/heron-7b-vocab\`"
    `);
      await thread.says('olivia', 'My model failed and I have no idea why. Please help!');
      expect(await thread.reply()).toMatchInlineSnapshot(`"(silence)"`);
      await thread.says('olivia', 'Sorry: olivia-owner/swift-3b');
      expect(await thread.reply()).toMatchInlineSnapshot(`
      "I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
      await thread.says('olivia', '/why');
      expect(codes(await thread.reply())).toMatchInlineSnapshot(`
        "What I decided here, newest first:

        - 2026-11-21 12:00: \`relaunch-node-failure\`
        - 2026-11-21 12:00: \`relaunch-node-failure\` in \`c-1\` (proposal c3b27c024b04)
        - 2026-11-21 12:00: my question about the same has no answer yet, so I did not ask again: \`question-unanswered\`
        - 2026-11-21 12:00: I saw a request, but not what it is about, so I asked: \`asked-for-target\`"
      `);
    },
  );

  scenario('a name without its namespace is completed, never taken', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', ['What is the status of swift-14b?', 'Please evaluate my heron-7b in bfloat16.']),
    ).toMatchInlineSnapshot(`
      "olivia: What is the status of swift-14b?
      steward-bot: \`swift-14b\` is a name without its namespace. Which model do you mean? Copy one of these, or name another as \`org/model\`:

      - \`/status olivia-owner/swift-14b\`

      olivia: Please evaluate my heron-7b in bfloat16.
      steward-bot: \`heron-7b\` is a name without its namespace. Which model do you mean? Copy one of these, or name another as \`org/model\`:

      - \`/submit olivia-owner/heron-7b\`"
    `);
    expect(await talk.asks('sam', 'My submission heron-13b failed, please restart it.')).toMatchInlineSnapshot(`
      "\`heron-13b\` is a name without its namespace. Which model do you mean? Copy one of these, or name another as \`org/model\`:

      - \`/report heron-labs/heron-13b\`"
    `);
  });

  scenario('a rename is asked for its new name', async ({ talk }) => {
    const words = 'Please rename olivia-owner/old-heron-3b on the leaderboard.';
    expect(await talk.asksEach('olivia', [words])).toMatchInlineSnapshot(`
      "olivia: Please rename olivia-owner/old-heron-3b on the leaderboard.
      steward-bot: What is the new name? Please write \`/rename olivia-owner/old-heron-3b org/new-name\`."
    `);
  });

  scenario('letters of another alphabet are shown, not resolved', async ({ talk }) => {
    expect(await talk.asks('olivia', 'olivia-owner/swift-1b failed'.replace('o', 'о'))).toMatchInlineSnapshot(
      `"\`оlivia-owner/swift-1b\` is written with letters of another alphabet: \`о\` (U+043E). I do not guess which model that is. Please type its name again in plain letters."`,
    );
  });
});

describe('what may not have been asked for is asked about', () => {
  scenario('by whoever opens a thread, once, with a command to copy', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'swift', 'What about olivia-owner/swift-1b');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I am not sure what you would like me to do. If it is this, copy it into a comment:

      - \`/status olivia-owner/swift-1b\`"
    `);
    await thread.says('olivia', 'What about olivia-owner/swift-1b');
    expect(await thread.reply()).toBe('(silence)');
    await thread.says('olivia', '/status olivia-owner/swift-1b');
    expect(await thread.reply()).toContain('**FAILED**');
  });

  scenario('a submission that no phrase asks for, because it may need no yes', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Model', 'olivia-owner/heron-7b please');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I am not sure what you would like me to do. If it is this, copy it into a comment:

      - \`/submit olivia-owner/heron-7b\`"
    `);
    await thread.says('olivia', '/why');
    expect(codes(await thread.reply())).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: I was not sure what was asked for, so I asked: \`asked-whether\`"
    `);
  });
});

describe('questions', () => {
  scenario('get the entry of the FAQ, or the live answer', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Remote code', 'Can I submit a model that needs trust_remote_code=True?');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"**A model that needs \`trust_remote_code=True\` cannot be submitted here.** Evaluations run on shared machines, and code from a model's repository could do anything there. Once the architecture is part of a released version of \`transformers\`, the same model can be submitted without changes."`,
    );
    await thread.says('sam', 'Really? Can I not submit a model with trust_remote_code?');
    expect(await thread.reply()).toMatchInlineSnapshot(`"(silence)"`);
    expect(await talk.asks('sam', 'Is the queue stuck? How long is the wait at the moment?')).toContain('** waiting');
  });
});

describe('silence', () => {
  scenario('for chatter, and for what is said to somebody else', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Great board', 'I just want to say thank you for this leaderboard!');
    await thread.says('olivia', '@sam-stranger olivia-owner/swift-13b failed too, by the way, could you rerun yours?');
    await thread.says('sam', 'Haha, nice one.');
    expect(await thread.reply()).toMatchInlineSnapshot(`"(silence)"`);
    await thread.says('sam', '/why');
    expect(codes(await thread.reply())).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: I saw no request in the words, so I said nothing: \`no-request-in-words\`
      - 2026-11-21 12:00: it speaks to somebody else, so I said nothing: \`addressed-to-somebody\`
      - 2026-11-21 12:00: I saw no request in the words, so I said nothing: \`no-request-in-words\`"
    `);
  });

  scenario('while a maintainer is talking with the user, unless the bot is called', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'A question to the team', 'I have something to tell you.');
    await thread.says('mira', 'Hi! Which model is it about? Please send the link of the request file.');
    await thread.says('olivia', `It failed, please rerun it: olivia-owner/swift-13b`);
    expect(await thread.reply()).toMatchInlineSnapshot(`"(silence)"`);
    await thread.says('olivia', '@steward-bot olivia-owner/swift-13b failed, please rerun it');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    await thread.says('olivia', '/why');
    expect(codes(await thread.reply())).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:00: \`relaunch-oom-shared-gpu\`
      - 2026-11-21 12:00: \`relaunch-oom-shared-gpu\` in \`c-1\` (proposal 68c7a75acf40)
      - 2026-11-21 12:00: a maintainer is talking with the writer, so I said nothing: \`maintainer-is-talking\`
      - 2026-11-21 12:00: I saw no request in the words, so I said nothing: \`no-request-in-words\`
      - 2026-11-21 12:00: I saw no request in the words, so I said nothing: \`no-request-in-words\`"
    `);
  });

  scenario('of a maintainer ends after a week', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'A question', 'I have something to tell you.');
    await thread.says('noor', 'Tell us, please.');
    await talk.waits(8);
    await thread.says('olivia', 'olivia-owner/swift-70b failed, please rerun it.');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I read this as a failure report; if that is wrong, write \`/cancel\`.

      ### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-29. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-13."
    `);
  });

  scenario('to an opening that begins with a user, not to one that begins with a maintainer', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        'Hi @sam-stranger, your sam-stranger/eagle-7b failed, will you rerun it?',
        'Hi @mira-maintainer and team, what is the status of olivia-owner/swift-14b?',
        '@steward-bot do you like the weather?',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: Hi @sam-stranger, your sam-stranger/eagle-7b failed, will you rerun it?
      steward-bot: (silence)

      olivia: Hi @mira-maintainer and team, what is the status of olivia-owner/swift-14b?
      steward-bot: - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`.

      olivia: @steward-bot do you like the weather?
      steward-bot: I did not understand what you ask for. \`/help\` shows what I can do, and \`/faq\` what I can answer."
    `);
  });
});

scenario('/why shows the words and the rules', async ({ talk }) => {
  const thread = await talk.opens('olivia', 'Hello', 'olivia-owner/swift-14b failed, please rerun it.');
  await thread.says('olivia', '/why');
  expect(await thread.reply()).toMatch(/by olivia-owner, intent failure.*rule .*“please rerun”/);
});
