import { describe, expect } from 'vitest';
import type { BoardOnTrial } from './board-on-trial.ts';
import { callHub } from './call-hub.ts';
import { Conversation } from './conversation.ts';
import { nationalBoard, nationalNames } from './national-board.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios({}, nationalBoard);

async function opensThere(board: BoardOnTrial, login: string, text: string): Promise<Conversation> {
  const { space } = nationalNames;
  const body = { title: 'Failed', description: text };
  const { num } = await callHub(board, { login, method: 'POST', path: `/api/${space}/discussions`, body });
  const conversation = new Conversation(board, { platform: 'hub', place: space, number: Number(num) });
  await conversation.botLooks();
  return conversation;
}

describe('two boards in one deployment', () => {
  scenario('numbers are counted for each board, and a status of the other one is shown as it is', async ({ board }) => {
    const there = await opensThere(board, 'sam-stranger', '/status olivia-owner/swift-1b');
    expect(await there.reply()).toMatchInlineSnapshot(
      `"- [olivia-owner/swift-1b\\_eval\\_request\\_cfb55d8\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/lingua-board/requests/blob/main/olivia-owner/swift-1b_eval_request_cfb55d8_False_bfloat16_Original.json): **Failed**, submitted 2026-11-20. It shows in no queue because it failed: \`/report olivia-owner/swift-1b_eval_request_cfb55d8_False_bfloat16_Original.json\` finds out why."`,
    );
    await there.says('sam', '/queue');
    expect(await there.reply()).toMatchInlineSnapshot(
      `"**0** waiting · **0** running · **0** finished · **1** failed"`,
    );
    await there.says('sam', '/scores olivia-owner/swift-1b');
    expect(await there.reply()).toMatchInlineSnapshot(
      `"I cannot look that up here: this board's configuration names no dataset with its table."`,
    );
  });

  scenario('each has its own request files, statuses, maintainers and cases', async ({ talk, board }) => {
    const here = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
    const there = await opensThere(board, 'olivia-owner', '/report olivia-owner/swift-1b');
    const [one, other] = [await here.caseName(), await there.caseName()];
    expect(one, 'the same model on two boards is two cases').not.toBe(other);
    expect(await there.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_cfb55d8\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/lingua-board/requests/blob/main/olivia-owner/swift-1b_eval_request_cfb55d8_False_bfloat16_Original.json) (status \`Failed\`, commit \`cfb55d86\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **I propose to launch it again**, at the same commit.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
    `);

    await there.says('mira', '/approve');
    expect(await there.reply(), 'a maintainer of the other board').toContain('Only maintainers');
    await there.says('noor', `/approve ${one}`);
    expect(await there.reply(), 'a case of the other board').toContain('no case');
    await here.says('noor', `/why ${other}`);
    expect(await here.reply()).toContain('no case');

    await there.says('noor', '/approve');
    expect(await there.transcript()).toContain('the request file says `Pending`');
    expect(await here.transcript()).toContain('**waits for a maintainer**');
    await board.evaluate();
    const index = await Promise.all(board.bot.desk.boards.map(async ({ lookups }) => (await lookups.index()).size));
    expect(index[1]).toBe(1);
  });

  scenario('a submission gets the name that this board gives its files', async ({ board }) => {
    const there = await opensThere(board, 'olivia-owner', '/submit olivia-owner/heron-7b-vocab');
    expect(await there.reply()).toMatch(/heron-7b-vocab_eval_request_[0-9a-f]{7}_False_bfloat16_Original\.json/);
    expect(await there.reply()).toContain('the request file says `Pending`');
  });
});
