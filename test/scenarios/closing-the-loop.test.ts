import { describe, expect } from 'vitest';
import { z } from 'zod';
import { changeRow } from './change-row.ts';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';
import { setRequests } from './set-requests.ts';

const scenario = scenarios({ stale: '9d' });
const swift = (name: string) => `olivia-owner/swift-${name}_eval_request_False_bfloat16_Original.json`;
const row = z.record(z.string(), z.unknown());

describe('a case goes on until the board shows it', () => {
  scenario('finished is told at once, and the row when it is there', async ({ talk, board }) => {
    const thread = await talk.opens('mira', 'Again', '/relaunch olivia-owner/swift-3b');
    await setRequests(board, [swift('3b')], { status: 'FINISHED', job_id: '77' });
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **To be launched again**, at the same commit.

      ⌛ \`c-1\`: finished; the request file says \`FINISHED\`. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by mira-maintainer.

      steward-bot: @mira-maintainer The evaluation of \`olivia-owner/swift-3b\` is finished (\`c-1\`): its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) says \`FINISHED\`. The scores show on the board after its next rebuild."
    `);

    const datasets = datasetsOf(board);
    const [path = ''] = await datasets.paths('contents', /jsonl$/);
    const rows = await datasets.text('contents', path);
    const model = row.parse(JSON.parse(await datasets.text('requests', swift('3b'))));
    const shown = { ...row.parse(JSON.parse(rows.split('\n')[0] ?? '')), fullname: model.model, Precision: 'bfloat16' };
    const older = JSON.stringify({ ...shown, 'Model sha': 'f'.repeat(40) });
    await datasets.commits('evaluator', 'contents', { write: { [path]: `${rows}${older}\n` } });
    board.clock.forward(61_000);
    await datasets.botFollows();
    expect(await thread.reply(), 'a row of an older commit is not it').toContain("for the board's table");

    await changeRow(board, 'olivia-owner/swift-3b', { 'Model sha': model.revision });
    await datasets.botFollows();
    expect(await thread.reply()).toContain('visible on the board since 2026-11-21 12:02 UTC');
  });

  scenario('a job that runs for too long is told once, and nothing is done about it', async ({ talk, board }) => {
    const thread = await talk.opens('mira', 'Again', '/relaunch olivia-owner/swift-1b');
    const started = board.clock.now().toISOString().replace('Z', '000');
    await setRequests(board, [swift('1b')], { status: 'RUNNING', job_id: '78', job_start_time: started });
    await talk.waits(1);
    expect(await thread.reply()).not.toContain('for longer than');
    await talk.waits(1);
    await talk.waits(1);
    await datasetsOf(board).botFollows();
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **To be launched again**, at the same commit.

      🏃 \`c-1\`: running as job \`78\`. Approved by mira-maintainer. I tell you how it ends.

      steward-bot: @mira-maintainer @noor-maintainer \`olivia-owner/swift-1b\` (\`c-1\`) runs for longer than evaluations of its size have taken: its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) says \`RUNNING\`, job \`78\`. The job may still live, so I do nothing by myself. If it is gone, set the request file to failed and write \`/relaunch olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json\`."
    `);
    expect(await datasetsOf(board).text('requests', swift('1b'))).toContain('"RUNNING"');
  });

  scenario('a case to which nothing happens ends, and goes on when its requester writes again', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-13b');
    await thread.reactsToCase('mira', '👍');
    await talk.waits(10);
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-13b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`7146eb7c\`)

      The GPU ran out of memory because another process was using it. That is on our side and says nothing about the model: a relaunch is the remedy.

      <details><summary>From the log</summary>…</details>

      **I propose to launch it again**, at the same commit.

      💤 \`c-1\`: nothing happened since 2026-11-24, so I stopped following it. \`/status c-1\`, or a new message of olivia-owner here, makes me follow it again.

      steward-bot: @olivia-owner Nothing happened to \`c-1\` (\`olivia-owner/swift-13b\`) for a long time, so I stop following it. Its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json) says \`PENDING\`. Write here, or \`/status c-1\`, and I follow it again."
    `);
    await thread.says('sam', 'Any news?');
    expect(await thread.transcript()).toContain('💤');
    await thread.says('olivia', 'Any news?');
    expect(await thread.transcript()).toContain('in the queue');
    await talk.waits(10);
    expect(await thread.transcript()).toContain('💤');
    const name = await thread.caseName();
    expect(await talk.asks('sam', `/status ${name}`)).toContain('being evaluated');
    expect(await thread.transcript()).not.toContain('💤');
  });

  scenario('maintainers are reminded of a proposal at growing intervals', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-70b');
    const reminders = async () => (await thread.transcript()).split('still waits for a maintainer').length - 1;
    const seen: number[] = [];
    for (let day = 1; day <= 13; day += 1) {
      await talk.waits(1);
      seen.push(await reminders());
    }
    expect(seen).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
  });
});
