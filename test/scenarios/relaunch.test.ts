import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const withTwo = scenarios({ approvals: { needed: 2 } });

describe('a maintainer launches a failed evaluation again', () => {
  scenario('the command is request and approval in one', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Again', '/relaunch olivia-owner/swift-3b');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /relaunch olivia-owner/swift-3b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **To be launched again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends."
    `);
  });

  scenario('several at once: each gets its own case, or the reason why not', async ({ talk }) => {
    const finished = talk.link('olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json');
    const thread = await talk.opens(
      'mira',
      'Again',
      `/relaunch olivia-owner/swift-1b, olivia-owner/swift-70b and ${finished} olivia-owner/nothing-here`,
    );
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /relaunch olivia-owner/swift-1b, olivia-owner/swift-70b and https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b_eval_request_False_bfloat16_Original.json olivia-owner/nothing-here
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **To be launched again**, at the same commit.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      steward-bot: ### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **To be launched again**, at the same commit.

      🕐 \`c-2\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends.

      steward-bot: I found no request file for \`olivia-owner/heron-7b\`. Did you mean one of these?

      - \`/relaunch olivia-owner/heron-7b-gated\`
      - \`/relaunch olivia-owner/heron-7b-jinja\`
      - \`/relaunch olivia-owner/heron-7b-vocab\`
      - \`/relaunch olivia-owner/heron-7b-remote-code\`
      - \`/relaunch olivia-owner/heron-7b-no-tokenizer\`

      ---

      I found no request file for \`olivia-owner/nothing-here\`. If it was never submitted, \`/submit olivia-owner/nothing-here\` does that."
    `);
  });

  scenario('nobody else may', async ({ talk }) => {
    expect(await talk.asks('olivia', '/relaunch olivia-owner/swift-13b')).toMatchInlineSnapshot(
      `"Only maintainers of this leaderboard can decide that, so nothing was done. \`/report org/model\` is for everyone: I look for the cause and ask them for another launch where that helps."`,
    );
  });

  scenario('a report that waits is approved by it, and told on both threads', async ({ talk }) => {
    const report = await talk.opens('olivia', 'Swift 13B failed', '/report olivia-owner/swift-13b');
    const thread = await talk.opens('noor', 'Spare compute', '/relaunch olivia-owner/swift-13b');
    expect(await report.reply()).toContain('in the queue');
    expect(await thread.reply()).toContain('in the queue');
  });

  scenario('what waits, runs, is finished or gone is not launched, and the reason is told', async ({ talk, board }) => {
    const gone = 'Qwen/QwQ-32B-Preview_eval_request_False_bfloat16_Original.json';
    await talk.changes('noor', gone, { status: 'FAILED', submitted_time: '2026-11-20T12:00:00Z' });
    const running = (await board.bot.desk.boards[0]?.lookups.queue())?.summary.inClass('running')[0]?.path ?? '';
    expect(
      await talk.asksEach('mira', [
        '/relaunch olivia-owner/swift-3b',
        `/relaunch ${running}`,
        '/relaunch olivia-owner/swift-7b',
        `/relaunch ${gone}`,
      ]),
    ).toMatchInlineSnapshot(`
      "mira: /relaunch olivia-owner/swift-3b
      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`PENDING\`, commit \`bd69cdd8\`)

      It has not failed: its status is \`PENDING\`. It waits in the queue, so there is nothing to launch again.

      mira: /relaunch ibm-granite/granite-3.0-3b-a800m-instruct_eval_request_False_bfloat16_Original.json
      steward-bot: ### \`ibm-granite/granite-3.0-3b-a800m-instruct\` at \`bfloat16\`

      Request file: [ibm-granite/granite-3.0-3b-a800m-instruct\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/ibm-granite/granite-3.0-3b-a800m-instruct_eval_request_False_bfloat16_Original.json) (status \`RUNNING\`, commit \`ab0c7322\`)

      It says that it has been running since 20 October 2024, which is longer than evaluations of its size have taken, so the job may have ended without saying so. A maintainer has to look: once the job is known to be gone and the request file says so, \`/report ibm-granite/granite-3.0-3b-a800m-instruct_eval_request_False_bfloat16_Original.json\` asks for another launch.

      mira: /relaunch olivia-owner/swift-7b
      steward-bot: I found no request file for \`olivia-owner/swift-7b\`. Did you mean one of these?

      - \`/relaunch olivia-owner/swift-1b\`
      - \`/relaunch olivia-owner/swift-3b\`
      - \`/relaunch olivia-owner/swift-70b\`
      - \`/relaunch olivia-owner/swift-8b\`
      - \`/relaunch olivia-owner/swift-13b\`

      mira: /relaunch Qwen/QwQ-32B-Preview_eval_request_False_bfloat16_Original.json
      steward-bot: ### \`Qwen/QwQ-32B-Preview\` at \`bfloat16\`

      Request file: [Qwen/QwQ-32B-Preview\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/Qwen/QwQ-32B-Preview_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`1032e81c\`)

      There is no log of this evaluation that I can read, and the request file alone does not show the cause. A maintainer has to look it up.

      The model's repository is gone or private, so it cannot be evaluated. Make it public and report it again."
    `);
  });

  scenario('what speaks against it is for the maintainer to judge', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Try it all the same', '/relaunch olivia-owner/heron-7b-vocab');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`c9c3af69\`)

      The weights do not have the shapes that config.json announces, most often because the tokenizer has more entries than the embedding. That is on the model's side: its owner has to fix it and submit the new commit.

      <details><summary>From the log</summary>…</details>

      **To be launched again**, at the same commit. The repository has newer commits; this launch uses the one that was submitted.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. Approved by mira-maintainer. I tell you how it ends."
    `);
  });

  scenario('more than twenty at once are refused', async ({ talk }) => {
    const many = Array.from({ length: 21 }, (_, index) => `org/model-${index}`).join(' ');
    expect(await talk.asks('mira', `/relaunch ${many}`)).toContain('I do not know what');
  });
});

describe('on a board that needs two approvals', () => {
  withTwo('the command counts as the first', async ({ talk }) => {
    const thread = await talk.opens('mira', 'Again', '/relaunch olivia-owner/swift-3b');
    expect(await thread.reply()).toContain('1 of 2 approvals so far');
    await thread.says('noor', '/approve');
    expect(await thread.transcript()).toContain('in the queue');
  });

  withTwo('without a target it is about the failure report of the thread', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Failed', '/report olivia-owner/swift-1b');
    await thread.says('mira', '/relaunch');
    expect(await thread.reply()).toContain('one more yes');
    expect(await thread.transcript()).toContain('1 of 2 approvals so far');
  });
});
