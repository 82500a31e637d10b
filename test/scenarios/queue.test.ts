import { describe, expect } from 'vitest';
import { boardNames } from '../../src/sandbox/seed/board-names.ts';
import { sandboxSeed } from '../../src/sandbox/seed/sandbox-seed.ts';
import { queueRead } from './queue-read.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

/** How many of the sandbox's request files have one of these statuses, counted in their text. */
function seeded(...statuses: string[]): number {
  const dataset = sandboxSeed({ all: false }).repos?.find((repo) => repo.name === boardNames.requests);
  const written = (dataset?.files ?? []).map((file) =>
    'text' in file ? /"status": ?"(\w+)"/.exec(file.text)?.[1] : null,
  );
  return written.filter((status) => statuses.includes(status ?? '')).length;
}

describe('the queue', () => {
  scenario('shows what waits, what runs, and what runs for too long', async ({ talk }) => {
    await queueRead(talk.board);
    const thread = await talk.opens('sam', 'Queue', '/queue');
    const [counts, ...rest] = (await thread.reply()).split('\n');
    expect(counts).toBe(
      `**${seeded('PENDING', 'RERUN')}** waiting · **${seeded('RUNNING')}** running · ` +
        `**${seeded('FINISHED')}** finished · **${seeded('FAILED')}** failed · ${seeded('CANCELLED')} stopped`,
    );
    expect(rest.join('\n')).toMatchInlineSnapshot(`
      "
      Running for longer than their size explains:
      - [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): 809 days (14.1B: up to 34 hours are usual), job \`9120417\`
      - [mistralai/Mistral-Small-Instruct-2409\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Mistral-Small-Instruct-2409_eval_request_False_bfloat16_Original.json): 792 days (22.05B: up to 39 hours are usual), job \`12495452\`
      - [ibm-granite/granite-3.0-3b-a800m-instruct\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/ibm-granite/granite-3.0-3b-a800m-instruct_eval_request_False_bfloat16_Original.json): 762 days (3.374B: up to 26 hours are usual), job \`9192253\`"
    `);
  });

  scenario('tells the place of a model, first come, first served', async ({ talk }) => {
    await queueRead(talk.board);
    const thread = await talk.opens('olivia', 'Queue', '/queue heron-labs/heron-13b');
    expect((await thread.reply()).split('\n')[2]).toMatchInlineSnapshot(
      `"- [heron-labs/heron-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/heron-labs/heron-13b_eval_request_False_bfloat16_Original.json): place **12** of 13."`,
    );
    await thread.says('olivia', '/queue olivia-owner/swift-8b');
    expect((await thread.reply()).split('\n').slice(2, 4).join('\n')).toMatchInlineSnapshot(`
      "- [olivia-owner/swift-8b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json): failed, so it is in no queue; \`/report olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json\` finds out why.
      - [olivia-owner/swift-8b\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_float16_Original.json): place **7** of 13."
    `);
    await thread.says('olivia', '/queue heron-labs/heron-31b');
    expect((await thread.reply()).split('\n')[2]).toMatchInlineSnapshot(
      `"\`heron-labs/heron-31b\` has no request file on this leaderboard. Did you mean \`heron-labs/heron-13b\`?"`,
    );
  });

  scenario('follows what the evaluation backend does', async ({ talk }) => {
    await queueRead(talk.board);
    const thread = await talk.opens('olivia', 'Queue', '/queue');
    const before = await thread.reply();
    await thread.evaluationGoesOn();
    await thread.says('olivia', '/queue');
    const after = await thread.reply();
    const [waiting, running] = [seeded('PENDING', 'RERUN'), seeded('RUNNING')];
    expect(before).toContain(`**${waiting}** waiting · **${running}** running`);
    expect(after).toContain(`**0** waiting · **${waiting + running}** running`);
  });
});
