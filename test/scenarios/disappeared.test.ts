import { describe, expect } from 'vitest';
import { changeRow } from './change-row.ts';
import { queueRead } from './queue-read.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('where is my model?', () => {
  scenario('it failed, was stopped, waits again, or never ended', async ({ talk }) => {
    await queueRead(talk.board);
    const thread = await talk.opens('olivia', 'My models disappeared', '/status olivia-owner/swift-1b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json): **FAILED**, submitted 2024-09-10, job \`9468902\`. It shows in no queue because it failed: \`/report olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json\` finds out why."`,
    );
    await talk.changes('mira', 'olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json', {
      status: 'CANCELLED',
    });
    await thread.says('olivia', '/status olivia-owner/swift-13b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-13b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-13b_eval_request_False_bfloat16_Original.json): **CANCELLED**, submitted 2024-09-10, job \`9441417\`. A maintainer stopped it, so it shows in no queue and will not be launched by itself."`,
    );
    await thread.says('olivia', '/status olivia-owner/swift-8b');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "- [olivia-owner/swift-8b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json): **FAILED**, submitted 2024-09-10, job \`9489273\`. It shows in no queue because it failed: \`/report olivia-owner/swift-8b_eval_request_False_bfloat16_Original.json\` finds out why.
      - [olivia-owner/swift-8b\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-8b_eval_request_False_float16_Original.json): **RERUN**, submitted 2024-09-03. It waits to be evaluated again, at place 7 in the queue; some views of the queue leave it out meanwhile."
    `);
    await thread.says('olivia', '/status olivia-owner/swift-14b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-14b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json): **RUNNING**, submitted 2024-09-02, job \`9120417\`. It has been running since 2024-09-02, which is too long for its size: the job may have ended without saying so. Maintainers see it in \`/queue\`."`,
    );
  });

  scenario('it was renamed, and the board knows the old name', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Where is it?', '/status olivia-owner/old-heron-3b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/old-heron-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/old-heron-3b_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-07-21, job \`7204118\`. Its scores are on the board, with an average of 19.11. Its repository is now \`olivia-owner/heron-3b\`, and the board still knows it by the old name: \`/rename olivia-owner/old-heron-3b olivia-owner/heron-3b\` carries the name over."`,
    );
    await thread.says('olivia', '/status gpt2');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "- [gpt2\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/gpt2_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-06-26, job \`6970484\`. Its scores are on the board, with an average of 6.39. Its repository is now \`openai-community/gpt2\`, and the board still knows it by the old name: \`/rename gpt2 openai-community/gpt2\` carries the name over.
      - [gpt2\\_eval\\_request\\_False\\_float16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/gpt2_eval_request_False_float16_Original.json): **FINISHED**, submitted 2024-06-26, job \`7896040\`. Its scores are on the board, with an average of 5.98. Its repository is now \`openai-community/gpt2\`, and the board still knows it by the old name: \`/rename gpt2 openai-community/gpt2\` carries the name over."
    `);
  });

  scenario('it is on the board, and filters may hide it', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Where is it?', '/status olivia-owner/heron-3b-chat');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "- [olivia-owner/heron-3b-chat\\_eval\\_request\\_False\\_False\\_False.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-3b-chat_eval_request_False_False_False.json): **FINISHED**, submitted 2023-10-15, job \`225981\`. It finished more than a day ago, but the table has no row for it. There is nothing that you could do about that: a maintainer has to look, so please open a discussion if none is open.
      - [olivia-owner/heron-3b-chat\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-07-22, job \`7204299\`. Its scores are on the board, with an average of 18.43."
    `);
    await changeRow(talk.board, 'olivia-owner/heron-7b-jinja', { Merged: true, MoE: true });
    await thread.says('sam', '/status olivia-owner/heron-7b-jinja');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/heron-7b-jinja\\_eval\\_request\\_False\\_bfloat16\\_original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json): **FINISHED**, submitted 2024-12-12, job \`13377042\`. Its scores are on the board, with an average of 27.38. It counts as a merge, so it is hidden from those who tick *Merge/MoErge*. It counts as a mixture of experts, so it is hidden from those who tick *MoE*."`,
    );
    await changeRow(talk.board, 'sam-stranger/eagle-7b', { Flagged: true });
    await thread.says('sam', '/status sam-stranger/eagle-7b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [sam-stranger/eagle-7b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/sam-stranger/eagle-7b_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-09-20, job \`9817702\`. Its scores are there, but it is flagged, and flagged models are hidden by default. Untick *Flagged* to see it; \`/appeal sam-stranger/eagle-7b\` is the way to contest the flag."`,
    );
  });

  scenario('its card went missing, so it is hidden as incomplete', async ({ talk }) => {
    await talk.changes('mira', 'olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json', {
      status: 'FINISHED',
      model: 'olivia-owner/heron-7b-no-card',
    });
    await changeRow(talk.board, 'sam-stranger/eagle-7b', {
      fullname: 'olivia-owner/heron-7b-no-card',
      'Available on the hub': false,
      Flagged: false,
    });
    const path = 'olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json';
    const thread = await talk.opens('olivia', 'Where is it?', `/status ${path}`);
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-09-10, job \`9427903\`. Its scores are there, but the board counts the model as deleted or incomplete and hides it by default. Untick *Deleted/incomplete* to see it. Its repository has no model card. Add one and it comes back at the next update, without another evaluation."`,
    );
  });

  scenario('it finished and is not in the table yet, or should have been for long', async ({ talk }) => {
    const path = 'olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json';
    await talk.changes('mira', path, { status: 'FINISHED' });
    const thread = await talk.opens('olivia', 'Where is it?', '/status olivia-owner/swift-70b');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-08-19. It has finished and is not in the table yet. The table is rebuilt within 1 minute, and the board shows it after its next restart."`,
    );
    await changeRow(talk.board, 'olivia-owner/heron-3b-chat', { fullname: 'another/model' });
    await thread.says('olivia', '/status olivia-owner/heron-3b-chat');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "- [olivia-owner/heron-3b-chat\\_eval\\_request\\_False\\_False\\_False.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-3b-chat_eval_request_False_False_False.json): **FINISHED**, submitted 2023-10-15, job \`225981\`. It finished more than a day ago, but the table has no row for it. There is nothing that you could do about that: a maintainer has to look, so please open a discussion if none is open.
      - [olivia-owner/heron-3b-chat\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/heron-3b-chat_eval_request_False_bfloat16_Original.json): **FINISHED**, submitted 2024-07-22, job \`7204299\`. It finished more than a day ago, but the table has no row for it. There is nothing that you could do about that: a maintainer has to look, so please open a discussion if none is open."
    `);
    await thread.says('olivia', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "What I decided here, newest first:

      - 2026-11-21 12:04: \`model-row-missing\` (by olivia-owner)
      - 2026-11-21 12:03: \`model-waiting-for-rebuild\` (by olivia-owner)"
    `);
  });
});
