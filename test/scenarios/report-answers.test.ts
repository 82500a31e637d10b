import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const file = (name: string, precision = 'bfloat16') =>
  `olivia-owner/${name}_eval_request_False_${precision}_Original.json`;

describe('a report is answered without a launch', () => {
  scenario('because it did not fail', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/report heron-labs/heron-13b',
        '/report olivia-owner/swift-14b',
        '/report olivia-owner/old-heron-3b',
        '/report olivia-owner/swift-8b bfloat16',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /report heron-labs/heron-13b
      steward-bot: ### \`heron-labs/heron-13b\` at \`bfloat16\`

      Request file: [heron-labs/heron-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/heron-labs/heron-13b_eval_request_False_bfloat16_Original.json) (status \`PENDING\`, commit \`565b6140\`)

      It has not failed: its status is \`PENDING\`. It waits in the queue, so there is nothing to launch again.

      olivia: /report olivia-owner/swift-14b
      steward-bot: ### \`olivia-owner/swift-14b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json) (status \`RUNNING\`, commit \`ea92b330\`)

      It says that it has been running since 2 September 2024, which is longer than evaluations of its size have taken, so the job may have ended without saying so. A maintainer has to look: once the job is known to be gone and the request file says so, \`/report olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json\` asks for another launch.

      olivia: /report olivia-owner/old-heron-3b
      steward-bot: ### \`olivia-owner/old-heron-3b\` at \`bfloat16\`

      Request file: [olivia-owner/old-heron-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json) (status \`FINISHED\`, commit \`ecd5ab37\`)

      It has not failed: its status is \`FINISHED\`. If it does not show on the board, \`/status olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json\` tells why.

      olivia: /report olivia-owner/swift-8b bfloat16
      steward-bot: ### \`olivia-owner/swift-8b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-8b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`f9b3bc65\`)

      The request is marked as failed, although there are results that are newer than it. That is on our side: a maintainer can correct the status, and it need not be run again.

      It did produce results, on 12 September 2024, 03:11 UTC, although its status says otherwise. Its status has to be repaired by a maintainer; another run is not needed."
    `);
  });

  scenario('because its owner has to act first', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/report olivia-owner/heron-7b-vocab',
        '/report olivia-owner/heron-7b-remote-code',
        '/report olivia-owner/heron-7b-gated',
        '/report olivia-owner/heron-2.4b-base',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /report olivia-owner/heron-7b-vocab
      steward-bot: ### \`olivia-owner/heron-7b-vocab\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-vocab\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-vocab_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`c9c3af69\`)

      The weights do not have the shapes that config.json announces, most often because the tokenizer has more entries than the embedding. That is on the model's side: its owner has to fix it and submit the new commit.

      <details><summary>From the log</summary>…</details>

      - The repository has changed since: the request pins commit \`c9c3af69\`, and its head is \`3468b3fd\`. Launching the old commit again gives the old result. If you have fixed something, submit the new commit: \`/submit olivia-owner/heron-7b-vocab\`.
      - I do not propose another launch, because it would fail in the same way.

      olivia: /report olivia-owner/heron-7b-remote-code
      steward-bot: ### \`olivia-owner/heron-7b-remote-code\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-remote-code\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-remote-code_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`0b0b8963\`)

      The model needs code from its own repository, and this board runs no such code. That is on the model's side: a relaunch would fail again. It can be submitted once a stable release of transformers supports its architecture.

      <details><summary>From the log</summary>…</details>

      I do not propose another launch, because it would fail in the same way.

      olivia: /report olivia-owner/heron-7b-gated
      steward-bot: ### \`olivia-owner/heron-7b-gated\` at \`bfloat16\`

      Request file: [olivia-owner/heron-7b-gated\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-gated_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`5d330750\`)

      The evaluation was not allowed to read the model or its base model, because it is gated or private. Its owner has to open it or grant this board access; then it can be relaunched.

      <details><summary>From the log</summary>…</details>

      I do not propose another launch, because it would fail in the same way.

      olivia: /report olivia-owner/heron-2.4b-base
      steward-bot: ### \`olivia-owner/heron-2.4b-base\` at \`bfloat16\`

      Request file: [olivia-owner/heron-2.4b-base\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-2.4b-base_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`4be35165\`)

      The chat template is missing or refuses the conversations that the benchmarks send, such as those with a system message. Fix the template and submit the new commit, or submit the model again without it.

      <details><summary>From the log</summary>…</details>

      I do not propose another launch, because it would fail in the same way."
    `);
  });

  scenario('because people changed the file by hand', async ({ talk }) => {
    await talk.changes('noor', file('swift-1b'), { status: 'REJECTED' });
    await talk.changes('noor', file('swift-3b'), { status: 'RUNNING', job_id: -1 });
    await talk.changes('noor', file('heron-3b-chat'), { status: 'FAILED', model: 'olivia-owner/old-heron-3b' });
    await talk.changes('noor', file('swift-13b'), { status: 'FAILED', revision: 'a'.repeat(40) });
    expect(
      await talk.asksEach('olivia', [
        '/report olivia-owner/swift-1b',
        '/report olivia-owner/swift-3b',
        `/report ${file('heron-3b-chat')}`,
        '/report olivia-owner/swift-13b',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /report olivia-owner/swift-1b
      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`REJECTED\`, commit \`cfb55d86\`)

      The board refused this request (\`REJECTED\`); a maintainer can say why.

      olivia: /report olivia-owner/swift-3b
      steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`RUNNING\`, commit \`bd69cdd8\`)

      It says that it is running, but no job was ever started for it. A maintainer has to look at this.

      olivia: /report olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json
      steward-bot: ### \`olivia-owner/old-heron-3b\` at \`bfloat16\`

      Request file: [olivia-owner/heron-3b-chat\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`0e6047ac\`)

      There is no log of this evaluation that I can read, and the request file alone does not show the cause. A maintainer has to look it up.

      - The model is called \`olivia-owner/heron-3b\` now, so its request has to be renamed first.
      - The commit that was submitted, \`0e6047ac\`, is no longer in the repository. Please submit the present one: \`/submit olivia-owner/old-heron-3b\`.

      olivia: /report olivia-owner/swift-13b
      steward-bot: ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`aaaaaaaa\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      The commit that was submitted, \`aaaaaaaa\`, is no longer in the repository. Please submit the present one: \`/submit olivia-owner/swift-13b\`."
    `);
  });

  scenario('because it does not say which one', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/report',
        '/report olivia-owner/swift-3c',
        '/report nobody/nothing-7b',
        '/report google/gemma-2-2b',
        '/report olivia-owner/swift-1b precision=float16',
        `/report ${talk.link(file('heron-1b', 'float16'), 'open-llm-leaderboard-old/requests')}`,
        `/report ${talk.board.sandbox.url}/datasets/open-llm-leaderboard/requests/discussions/1`,
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /report
      steward-bot: Which evaluation do you mean? Please link its request file, or name the model: \`/report org/model\`.

      olivia: /report olivia-owner/swift-3c
      steward-bot: I found no request file for \`olivia-owner/swift-3c\`. Did you mean one of these?

      - \`/report olivia-owner/swift-3b\`
      - \`/report olivia-owner/swift-13b\`
      - \`/report olivia-owner/swift-1b\`
      - \`/report olivia-owner/swift-8b\`

      olivia: /report nobody/nothing-7b
      steward-bot: I found no request file for \`nobody/nothing-7b\`. If it was never submitted, \`/submit nobody/nothing-7b\` does that.

      olivia: /report google/gemma-2-2b
      steward-bot: \`google/gemma-2-2b\` has more than one request file. Which evaluation do you mean?

      - \`/report google/gemma-2-2b_eval_request_False_bfloat16_Original.json\`
      - \`/report google/gemma-2-2b_eval_request_False_float16_Original.json\`

      olivia: /report olivia-owner/swift-1b precision=float16
      steward-bot: \`olivia-owner/swift-1b\` has no request file at that precision. There is:

      - \`/report olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json\`

      olivia: /report https://hub.test/datasets/open-llm-leaderboard-old/requests/blob/main/olivia-owner/heron-1b_eval_request_False_float16_Original.json
      steward-bot: That link points at \`open-llm-leaderboard-old/requests\`, the requests of an earlier leaderboard, which is closed. The model has no request on today's board; \`/submit org/model\` opens one.

      olivia: /report https://hub.test/datasets/open-llm-leaderboard/requests/discussions/1
      steward-bot: That link is a discussion, which does not tell me which evaluation you mean. Please link the request file, or name the model: \`/report org/model\`."
    `);
  });
});
