import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const issue = (repo: string, number: number) => `https://github.com/${repo}/issues/${number}`;

describe('an approval', () => {
  scenario('by command counts from a maintainer only, and once', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B failed', '/report olivia-owner/swift-1b');
    await thread.says('sam', '/approve');
    await thread.says('mira', 'lgtm');
    await thread.says('mira', `/approve ${await thread.caseName()}`);
    await thread.says('noor', '/approve');
    await thread.says('mira', '/reject too late');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-1b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      sam-stranger: /approve
      [👀 steward-bot]

      steward-bot: Only maintainers of this leaderboard can decide that, so nothing was done.

      mira-maintainer: lgtm
      [👀 steward-bot]

      steward-bot: Words alone approve nothing. If you mean yes, react with 👍 to my proposal or write \`/approve c-1\`.

      mira-maintainer: /approve c-1
      [👀 steward-bot]

      noor-maintainer: /approve
      [👀 steward-bot]

      steward-bot: \`c-1\` was already approved by mira-maintainer on 21 November 2026, 12:00 UTC, so there is nothing more to do.

      mira-maintainer: /reject too late
      [👀 steward-bot]

      steward-bot: \`c-1\` can no longer be declined: it is being evaluated."
    `);
  });

  scenario('by reaction counts from a maintainer only, and only on the newest proposal', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    await thread.reactsToCase('sam', '👍');
    await thread.reactsToCase('noor', '❤️');
    await thread.says('sam', '/why');
    await thread.reactsToCase('noor', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by noor-maintainer. I tell you how it ends.
      [❤️ noor-maintainer, 👍 sam-stranger noor-maintainer]

      sam-stranger: /why
      [👀 steward-bot]

      steward-bot: What I decided here, newest first:

      - 2026-11-21 12:00: a reaction that decides nothing: \`reaction-means-nothing\` (login noor-maintainer, reaction ❤️)
      - 2026-11-21 12:00: \`not-a-maintainer\` (by sam-stranger, how reaction, case c-1)
      - 2026-11-21 12:00: \`relaunch-node-failure\` (by olivia-owner)
      - 2026-11-21 12:00: \`relaunch-node-failure\` in \`c-1\` (proposal c3b27c024b04)"
    `);
  });

  scenario('needs a case: none here, an unknown one, one of two', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Decisions', '/approve');
    await thread.says('mira', '/approve c-999');
    await thread.says('olivia', '/report olivia-owner/swift-13b\n/report olivia-owner/swift-70b');
    await thread.says('mira', '/approve');
    await thread.says('mira', '/reject wait for the next cluster');
    await thread.says('mira', `/reject ${await thread.caseName()} not this one`);
    await thread.says('mira', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: No case is waiting here. If it was opened in another thread, say which: \`/approve c-12\`.

      mira-maintainer: /approve c-999
      [👀 steward-bot]

      steward-bot: I know no case \`c-999\` on this leaderboard. \`/status\` lists those of this thread.

      olivia-owner: /report olivia-owner/swift-13b
      /report olivia-owner/swift-70b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      steward-bot: ### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      ⛔ \`c-2\`: declined by mira-maintainer: not this one

      mira-maintainer: /approve
      [👀 steward-bot]

      steward-bot: More than one case is waiting here. Which one do you mean?

      - \`/approve c-2\` – failure report for \`olivia-owner/swift-70b\`
      - \`/approve c-1\` – failure report for \`olivia-owner/swift-13b\`

      mira-maintainer: /reject wait for the next cluster
      [👀 steward-bot]

      steward-bot: More than one case is waiting here. Which one do you mean?

      - \`/reject c-2 wait for the next cluster\` – failure report for \`olivia-owner/swift-70b\`
      - \`/reject c-1 wait for the next cluster\` – failure report for \`olivia-owner/swift-13b\`

      mira-maintainer: /reject c-2 not this one
      [👀 steward-bot]

      steward-bot: @olivia-owner mira-maintainer declined \`c-2\` (\`olivia-owner/swift-70b\`): not this one

      mira-maintainer: /approve
      [👀 steward-bot]"
    `);
  });

  scenario('given in another thread is confirmed there', async ({ talk }) => {
    const report = '/report olivia-owner/heron-7b-vocab I fixed it, please use the old commit';
    const asked = await talk.opens('olivia', 'Vocab', report);
    expect(await asked.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`c9c3af69\`)

      The weights do not have the shapes that config.json announces, most often because the tokenizer has more entries than the embedding. That is on the model's side: its owner has to fix it and submit the new commit.

      <details><summary>From the log</summary>…</details>

      - The repository has changed since: the request pins commit \`c9c3af69\`, and its head is \`3468b3fd\`. Launching the old commit again gives the old result. If you have fixed something, submit the new commit: \`/submit olivia-owner/heron-7b-vocab\`.
      - I do not propose another launch, because it would fail in the same way."
    `);
    const model = await talk.opens('olivia', 'Gated', '/report olivia-owner/heron-7b-gated The gate is fixed');
    const name = await model.caseName();
    const told = await talk.asks('mira', `/approve ${name}`);
    expect(told.replace(name, 'c-1')).toMatchInlineSnapshot(
      `"Done: \`c-1\` is approved. [Its own thread](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N) shows what follows."`,
    );
  });

  scenario(
    `that was written before the proposal was shown does not count (${issue('rust-lang/homu', 216)})`,
    async ({ talk }) => {
      const thread = await talk.opens('mira', 'At once', '/report olivia-owner/heron-7b-remote-code fixed\n/approve');
      expect(await thread.transcript()).toMatchInlineSnapshot(`
        "mira-maintainer: /report olivia-owner/heron-7b-remote-code fixed
        /approve
        [👀 steward-bot]

        steward-bot: ### \`olivia-owner/heron-7b-remote-code\` at \`bfloat16\`

        Request file: [olivia-owner/heron-7b-remote-code\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-remote-code_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`0b0b8963\`)

        The model needs code from its own repository, and this board runs no such code. That is on the model's side: a relaunch would fail again. It can be submitted once a stable release of transformers supports its architecture.

        <details><summary>From the log</summary>…</details>

        **I propose to launch it again**, at the same commit.

        🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

        steward-bot: I had not shown yet what \`c-1\` proposes when this was written, so it does not count. Please read the proposal and write \`/approve c-1\` again."
      `);
    },
  );
});
