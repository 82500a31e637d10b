import { describe, expect } from 'vitest';
import { queueRead } from './queue-read.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('questions', () => {
  scenario('help shows what the caller may do', async ({ talk }) => {
    expect(await talk.asksEach('sam', ['/help', '/help submit', '/help /why', '/help sumbit'])).toMatchInlineSnapshot(`
      "sam: /help
      steward-bot: Write one of these at the start of a line. A failed model, a submission or a question about the state of a model can also be told in plain words.

      - \`/submit org/model precision=bfloat16\`: submit a model for evaluation
      - \`/update org/model precision=bfloat16\`: submit a newer commit of a model that is on the board
      - \`/report org/model\`: report a failed evaluation
      - \`/rename org/old-name org/new-name\`: give a model its new name on the board
      - \`/remove org/model precision=float16\`: take a model of yours off the board
      - \`/flag org/model contaminated: its card lists MMLU as training data\`: say that a model should be flagged, with evidence
      - \`/appeal org/model the card has the merge tag now\`: ask for the flag of your model to be lifted
      - \`/duplicate org/model\`: find evaluations of the same commit at the same precision
      - \`/status org/model\`: show where a case or a model stands
      - \`/queue org/model\`: show what waits and what runs, and the place of a model
      - \`/search llama;mistral; Hub License: MIT\`: look for models on the board by name, licence, architecture, precision or category
      - \`/scores org/model\`: show the raw and normalised scores of a model
      - \`/faq rename\`: answer a question about the board
      - \`/why c-12\`: show what I decided here, and the reasons
      - \`/confirm c-12\`: say yes, as the owner of a model, to what somebody else asked for
      - \`/cancel c-12\`: take back what you asked for while it waits for an approval
      - \`/link hub:olivia-owner\`: tell me that an account on another platform is yours, too
      - \`/unlink github:olivia\`: tell me that a linked account is no longer yours
      - \`/help submit\`: list what you can ask me for
      - \`/ping\`: show whether I am keeping up

      \`/help submit\` tells more about one of them. A case to which nothing happens for a long time is closed; a new message of whoever asked for it, or \`/status\` with its number, makes me follow it again.

      sam: /help submit
      steward-bot: \`/submit\`: submit a model for evaluation

      For example: \`/submit org/model precision=bfloat16\`

      - \`model\`: the model as org/model
      - \`revision\` (optional): a branch, tag or commit; main when left out. The commit is pinned
      - \`precision\` (optional): float16, bfloat16, 8bit, 4bit or GPTQ
      - \`type\` (optional): for example pretrained, fine-tuned, chat or merge
      - \`weights\` (optional): Original, Adapter or Delta
      - \`base\` (optional): the base model of adapter or delta weights
      - \`chat-template\` (optional): whether the chat template is used: yes or no

      sam: /help /why
      steward-bot: \`/why\`: show what I decided here, and the reasons

      For example: \`/why c-12\`

      - \`case\` (optional): only about this case

      sam: /help sumbit
      steward-bot: I do not know \`sumbit\`. Write one of these at the start of a line. A failed model, a submission or a question about the state of a model can also be told in plain words.

      - \`/submit org/model precision=bfloat16\`: submit a model for evaluation
      - \`/update org/model precision=bfloat16\`: submit a newer commit of a model that is on the board
      - \`/report org/model\`: report a failed evaluation
      - \`/rename org/old-name org/new-name\`: give a model its new name on the board
      - \`/remove org/model precision=float16\`: take a model of yours off the board
      - \`/flag org/model contaminated: its card lists MMLU as training data\`: say that a model should be flagged, with evidence
      - \`/appeal org/model the card has the merge tag now\`: ask for the flag of your model to be lifted
      - \`/duplicate org/model\`: find evaluations of the same commit at the same precision
      - \`/status org/model\`: show where a case or a model stands
      - \`/queue org/model\`: show what waits and what runs, and the place of a model
      - \`/search llama;mistral; Hub License: MIT\`: look for models on the board by name, licence, architecture, precision or category
      - \`/scores org/model\`: show the raw and normalised scores of a model
      - \`/faq rename\`: answer a question about the board
      - \`/why c-12\`: show what I decided here, and the reasons
      - \`/confirm c-12\`: say yes, as the owner of a model, to what somebody else asked for
      - \`/cancel c-12\`: take back what you asked for while it waits for an approval
      - \`/link hub:olivia-owner\`: tell me that an account on another platform is yours, too
      - \`/unlink github:olivia\`: tell me that a linked account is no longer yours
      - \`/help submit\`: list what you can ask me for
      - \`/ping\`: show whether I am keeping up

      \`/help submit\` tells more about one of them. A case to which nothing happens for a long time is closed; a new message of whoever asked for it, or \`/status\` with its number, makes me follow it again."
    `);
    expect(await talk.asks('mira', '/help')).toMatchInlineSnapshot(`
      "Write one of these at the start of a line. A failed model, a submission or a question about the state of a model can also be told in plain words.

      - \`/submit org/model precision=bfloat16\`: submit a model for evaluation
      - \`/update org/model precision=bfloat16\`: submit a newer commit of a model that is on the board
      - \`/report org/model\`: report a failed evaluation
      - \`/rename org/old-name org/new-name\`: give a model its new name on the board
      - \`/remove org/model precision=float16\`: take a model of yours off the board
      - \`/flag org/model contaminated: its card lists MMLU as training data\`: say that a model should be flagged, with evidence
      - \`/appeal org/model the card has the merge tag now\`: ask for the flag of your model to be lifted
      - \`/duplicate org/model\`: find evaluations of the same commit at the same precision
      - \`/status org/model\`: show where a case or a model stands
      - \`/queue org/model\`: show what waits and what runs, and the place of a model
      - \`/search llama;mistral; Hub License: MIT\`: look for models on the board by name, licence, architecture, precision or category
      - \`/scores org/model\`: show the raw and normalised scores of a model
      - \`/faq rename\`: answer a question about the board
      - \`/why c-12\`: show what I decided here, and the reasons
      - \`/confirm c-12\`: say yes, as the owner of a model, to what somebody else asked for
      - \`/approve c-12\`: say yes to what a case proposes
      - \`/reject c-12 the model is derived from a flagged one\`: decline what a case proposes, with the reason
      - \`/cancel c-12\`: take back what you asked for while it waits for an approval
      - \`/relaunch org/model org/other-model\`: launch failed evaluations again
      - \`/incident network since=6h\`: launch everything again that failed of one cause
      - \`/link hub:olivia-owner\`: tell me that an account on another platform is yours, too
      - \`/unlink github:olivia\`: tell me that a linked account is no longer yours
      - \`/help submit\`: list what you can ask me for
      - \`/ping\`: show whether I am keeping up

      \`/help submit\` tells more about one of them. A case to which nothing happens for a long time is closed; a new message of whoever asked for it, or \`/status\` with its number, makes me follow it again."
    `);
  });

  scenario('where a model stands', async ({ talk }) => {
    await queueRead(talk.board);
    expect(
      await talk.asksEach('sam', [
        '/status olivia-owner/swift-8b',
        '/status olivia-owner/swift-14b',
        '/status HuggingFaceTB/SmolLM2-135M-Instruct',
        '/status olivia-owner/heron-7b',
        '/status olivia-owner/swift-9b',
        '/status c-999',
        '/status',
        'What is the status of olivia-owner/swift-14b? Is it still running?',
      ]),
    ).toMatchInlineSnapshot(`
      "sam: /status olivia-owner/swift-8b
      steward-bot: - [olivia-owner/swift-8b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json): **FAILED**, submitted 2024-09-10, job \`9489273\`. It shows in no queue because it failed: \`/report olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json\` finds out why.
      - [olivia-owner/swift-8b\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_float16_Original.json): **RERUN**, submitted 2024-09-03. It waits to be evaluated again, at place 7 in the queue; some views of the queue leave it out meanwhile.

      sam: /status olivia-owner/swift-14b
      steward-bot: - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`.

      sam: /status HuggingFaceTB/SmolLM2-135M-Instruct
      steward-bot: - [HuggingFaceTB/SmolLM2-135M-Instruct\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/HuggingFaceTB/SmolLM2-135M-Instruct_eval_request_False_bfloat16_Original.json): **CANCELLED**, submitted 2024-11-06, job \`13339986\`. A maintainer stopped it, so it shows in no queue and will not be launched by itself.
      - [HuggingFaceTB/SmolLM2-135M-Instruct\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/HuggingFaceTB/SmolLM2-135M-Instruct_eval_request_False_float16_Original.json): **FINISHED**, submitted 2024-11-14, job \`9425774\`. Its scores are on the board, with an average of 2.99.

      sam: /status olivia-owner/heron-7b
      steward-bot: \`olivia-owner/heron-7b\` has no request file on this leaderboard. Did you mean \`olivia-owner/heron-7b-gated\`, \`olivia-owner/heron-7b-jinja\`, \`olivia-owner/heron-7b-vocab\`, \`olivia-owner/heron-7b-remote-code\`, \`olivia-owner/heron-7b-no-tokenizer\`?

      sam: /status olivia-owner/swift-9b
      steward-bot: \`olivia-owner/swift-9b\` has no request file on this leaderboard. Did you mean \`olivia-owner/swift-1b\`, \`olivia-owner/swift-3b\`, \`olivia-owner/swift-8b\`, \`olivia-owner/swift-13b\`, \`olivia-owner/swift-14b\`?

      sam: /status c-999
      steward-bot: I know no case \`c-999\` on this leaderboard. \`/status\` lists those of this thread.

      sam: /status
      steward-bot: Which evaluation do you mean? Please link its request file, or name the model: \`/status org/model\`.

      sam: What is the status of olivia-owner/swift-14b? Is it still running?
      steward-bot: - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`."
    `);
  });

  scenario('where a case stands, and why', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B', '/report olivia-owner/swift-1b');
    await thread.says('sam', '/status');
    await thread.says('sam', `/status ${await thread.caseName()}`);
    await thread.says('sam', 'Nice weather today.');
    await thread.says('sam', `/why ${await thread.caseName()}`);
    await thread.says('sam', '/why');
    await thread.says('sam', '/why c-999');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: /report olivia-owner/swift-1b
      [👀 steward-bot]

      steward-bot: ### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      sam-stranger: /status
      [👀 steward-bot]

      steward-bot: - \`c-1\` (a failure report for \`olivia-owner/swift-1b\`): **waiting for a maintainer**

      sam-stranger: /status c-1
      [👀 steward-bot]

      steward-bot: \`c-1\` (a failure report for \`olivia-owner/swift-1b\`, asked for by olivia-owner) is **waiting for a maintainer** since 2026-11-21.

      sam-stranger: Nice weather today.

      sam-stranger: /why c-1
      [👀 steward-bot]

      steward-bot: What I decided here, newest first:

      - 2026-11-21 12:00: \`relaunch-network\` in \`c-1\` (proposal c5eb7aec49dd)

      sam-stranger: /why
      [👀 steward-bot]

      steward-bot: What I decided here, newest first:

      - 2026-11-21 12:00: \`why\` (by sam-stranger)
      - 2026-11-21 12:00: I saw no request in the words, so I said nothing: \`no-request-in-words\` (by sam-stranger, intent other, rule settled)
      - 2026-11-21 12:00: \`status-case\` (by sam-stranger)
      - 2026-11-21 12:00: \`status-thread\` (by sam-stranger)
      - 2026-11-21 12:00: \`relaunch-network\` (by olivia-owner)
      - 2026-11-21 12:00: \`relaunch-network\` in \`c-1\` (proposal c5eb7aec49dd)

      sam-stranger: /why c-999
      [👀 steward-bot]

      steward-bot: I know no case \`c-999\` on this leaderboard. \`/status\` lists those of this thread."
    `);
  });
});
