import { describe, expect } from 'vitest';
import { datasetsOf } from './datasets.ts';
import { failTogether } from './fail-together.ts';
import { scenarios } from './scenario.ts';
import { setRequests } from './set-requests.ts';

const scenario = scenarios({ incidents: { filesPerCommit: 3 } });

describe('many evaluations fail of one cause', () => {
  scenario('a maintainer launches all of them again with one yes', async ({ talk, board }) => {
    const paths = await failTogether(board, { from: '01-ai', count: 7, cause: 'network' });
    const report = await talk.opens('sam', 'Failed', `/report ${paths[0]}`);
    await datasetsOf(board).botFollows();
    expect(await report.reply()).toMatchInlineSnapshot(`
      "### \`01-ai/Yi-1.5-34B-32K\` at \`bfloat16\`

      Request file: [01-ai/Yi-1.5-34B-32K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`2c03a297\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05.

      steward-bot: @mira-maintainer @noor-maintainer 7 evaluations failed of \`network\` since 2026-11-20 12:00 UTC. \`/incident network\` proposes to launch all of them again together."
    `);
    expect(await talk.asks('mira', '/incident')).toMatchInlineSnapshot(`
      "What failed since 2026-11-20 12:00 UTC:

      - 7 × \`network\`: \`/incident network\`"
    `);

    const thread = await talk.opens('mira', 'Network outage', '/incident network since=2h');
    expect(await report.reply()).toContain('for the decision on');
    await thread.reactsToCase('noor', '👍');
    expect(await thread.reply()).toContain('7 of 7 launched');
    expect(await report.reply()).toContain('Launched with the incident');
    await setRequests(board, paths.slice(0, 5), { status: 'FINISHED' });
    await setRequests(board, paths.slice(5), { status: 'FAILED' });
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /incident network since=2h
      [👀 steward-bot]

      steward-bot: ### 7 request files failed of \`network\` since 2026-11-21 10:00 UTC

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      - [01-ai/Yi-1.5-9B-32K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-9B-32K_eval_request_False_bfloat16_Original.json)
      - [01-ai/Yi-1.5-6B\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-6B_eval_request_False_bfloat16_Original.json)
      - [01-ai/Yi-1.5-6B-Chat\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-6B-Chat_eval_request_False_bfloat16_Original.json)
      - [01-ai/Yi-1.5-34B\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B_eval_request_False_bfloat16_Original.json)
      - [01-ai/Yi-1.5-34B-Chat\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-Chat_eval_request_False_bfloat16_Original.json)
      - [01-ai/Yi-1.5-34B-Chat-16K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-Chat-16K_eval_request_False_bfloat16_Original.json)
      - [01-ai/Yi-1.5-34B-32K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json)

      **I propose to launch all of them again**, at the same commits. One yes is for all; a file that is changed before its turn is left out.

      ✅ \`c-1\`: over: 5 finished, 2 failed again, of 7 launched. Approved by noor-maintainer.
      [👍 noor-maintainer]

      steward-bot: @mira-maintainer \`c-1\` is over: of 7 request files that were launched, 5 finished and 2 failed again. Those need a look of their own: \`/report\` names the cause of each."
    `);
    expect(await report.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: /report 01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json
      [👀 steward-bot]

      steward-bot: ### \`01-ai/Yi-1.5-34B-32K\` at \`bfloat16\`

      Request file: [01-ai/Yi-1.5-34B-32K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`2c03a297\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      ✅ \`c-1\`: visible on the board since 2026-11-21 12:00 UTC.

      steward-bot: @mira-maintainer @noor-maintainer 7 evaluations failed of \`network\` since 2026-11-20 12:00 UTC. \`/incident network\` proposes to launch all of them again together.

      steward-bot: @sam-stranger The evaluation of \`01-ai/Yi-1.5-34B-32K\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);
  });

  scenario('a file that changed meanwhile is left out, and a report that fits joins', async ({ talk, board }) => {
    const paths = await failTogether(board, { from: 'mistralai', count: 5, cause: 'disk' });
    const thread = await talk.opens('mira', 'Disk full', '/incident disk');
    const report = await talk.opens('sam', 'Failed', `/report ${paths[1]}`);
    expect(await report.reply()).toMatchInlineSnapshot(`
      "### \`mistralai/Ministral-8B-Instruct-2410\` at \`bfloat16\`

      Request file: [mistralai/Ministral-8B-Instruct-2410\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Ministral-8B-Instruct-2410_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`199e57c1\`)

      The disk of the evaluation was full. That is on our side and has likely hit others as well: after making room, maintainers relaunch them together.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      🤝 \`c-1\`: waiting since 2026-11-21 for the decision on \`c-3\`, which would launch this request file together with others that failed of the same cause. To launch only this one, say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);
    await talk.changes('noor', paths[0] ?? '', { status: 'CANCELLED' });
    await thread.says('noor', '/approve');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /incident disk
      [👀 steward-bot]

      steward-bot: ### 5 request files failed of \`disk\` since 2026-11-20 12:00 UTC

      The disk of the evaluation was full. That is on our side and has likely hit others as well: after making room, maintainers relaunch them together.

      - [mistralai/Mistral-7B-Instruct-v0.3\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Mistral-7B-Instruct-v0.3_eval_request_False_bfloat16_Original.json)
      - [mistralai/Mistral-7B-Instruct-v0.2\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Mistral-7B-Instruct-v0.2_eval_request_False_bfloat16_Original.json)
      - [mistralai/Mistral-7B-Instruct-v0.1\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Mistral-7B-Instruct-v0.1_eval_request_False_bfloat16_Original.json)
      - [mistralai/Ministral-8B-Instruct-2410\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Ministral-8B-Instruct-2410_eval_request_False_bfloat16_Original.json)
      - [mistralai/Codestral-22B-v0.1\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Codestral-22B-v0.1_eval_request_False_bfloat16_Original.json)

      **I propose to launch all of them again**, at the same commits. One yes is for all; a file that is changed before its turn is left out.

      🏃 \`c-1\`: 4 of 5 launched, approved by noor-maintainer: 0 finished, 0 failed again, 4 under way. Left out, because they were changed meanwhile: \`mistralai/Codestral-22B-v0.1_eval_request_False_bfloat16_Original.json\`.

      noor-maintainer: /approve
      [👀 steward-bot]"
    `);
    const commits = await datasetsOf(board).text('requests', paths[0] ?? '');
    expect(commits).toContain('CANCELLED');
  });

  scenario('nothing of that kind, a cause that is none, and somebody who may not', async ({ talk }) => {
    expect(
      await talk.asksEach('mira', ['/incident collective', '/incident netwrok', '/incident disk since=yesterday']),
    ).toMatchInlineSnapshot(`
      "mira: /incident collective
      steward-bot: Since 2026-11-20 12:00 UTC nothing failed of \`collective\` that could be launched again. \`/incident\` alone counts what failed lately; \`since=3d\` looks further back.

      mira: /incident netwrok
      steward-bot: I could not read \`/incident netwrok\`:

      - \`class\` cannot be \`netwrok\`: did you mean network? /incident alone tells what failed lately.

      It is written like this: \`/incident network since=6h\`. You can edit your comment; I read it again.

      mira: /incident disk since=yesterday
      steward-bot: I could not read \`/incident disk since=yesterday\`:

      - \`since\` cannot be \`yesterday\`: write a time such as 2h or 3d, or a day such as 2026-11-21.

      It is written like this: \`/incident network since=6h\`. You can edit your comment; I read it again."
    `);
    expect(await talk.asks('sam', '/incident network')).toMatchInlineSnapshot(
      `"Only maintainers of this leaderboard can decide that, so nothing was done. \`/report org/model\` is for everyone: I look for the cause and ask them for another launch where that helps."`,
    );
  });
});
