import { describe, expect } from 'vitest';
import { callHub } from './call-hub.ts';
import { datasetsOf } from './datasets.ts';
import { failTogether } from './fail-together.ts';
import { loginOf } from './login-of.ts';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('an incident waits while more evaluations fail of its cause', () => {
  scenario(
    'a report names it, and asked for again it takes in all of them under a new yes',
    async ({ talk, board }) => {
      await failTogether(board, { from: '01-ai', count: 2, cause: 'network' });
      const thread = await talk.opens('mira', 'Network outage', '/incident network');
      const later = await failTogether(board, { from: 'mistralai', count: 2, cause: 'network' });
      const report = await talk.opens('sam', 'Failed', `/report ${later[0]}`);
      expect(await report.reply()).toContain('takes this one in with `/incident network`');
      await thread.says('noor', '/incident network');
      expect(await thread.transcript()).toMatchInlineSnapshot(`
        "mira-maintainer: /incident network
        [👀 steward-bot]

        steward-bot: ### 2 request files failed of \`network\` since 2026-11-20 12:00 UTC

        The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

        - [01-ai/Yi-1.5-34B-Chat-16K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-Chat-16K_eval_request_False_bfloat16_Original.json)
        - [01-ai/Yi-1.5-34B-32K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json)

        **I propose to launch all of them again**, at the same commits. One yes is for all; a file that is changed before its turn is left out.

        ↪️ \`c-1\`: replaced by a newer proposal below. A yes on this comment no longer counts.

        noor-maintainer: /incident network
        [👀 steward-bot]

        steward-bot: **This is a new proposal for \`c-1\`; approvals of the one before do not count.** It takes in 2 more request files that failed of the same cause.

        ### 4 request files failed of \`network\` since 2026-11-20 12:00 UTC

        The connection to the Hub broke off while the evaluation was reading from it. That is on our side and says nothing about the model: a relaunch is the remedy.

        - [01-ai/Yi-1.5-34B-Chat-16K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-Chat-16K_eval_request_False_bfloat16_Original.json)
        - [01-ai/Yi-1.5-34B-32K\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/01-ai/Yi-1.5-34B-32K_eval_request_False_bfloat16_Original.json)
        - [mistralai/Ministral-8B-Instruct-2410\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Ministral-8B-Instruct-2410_eval_request_False_bfloat16_Original.json)
        - [mistralai/Codestral-22B-v0.1\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/mistralai/Codestral-22B-v0.1_eval_request_False_bfloat16_Original.json)

        **I propose to launch all of them again**, at the same commits. One yes is for all; a file that is changed before its turn is left out.

        🙋 \`c-1\`: **waits for a maintainer** since 2026-11-21. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. Without a decision it ends on 2026-12-05."
      `);
      expect(await report.reply()).toContain('for the decision on');
      const elsewhere = await talk.opens('noor', 'The outage', '/incident network');
      expect(await elsewhere.reply()).toContain('4 request files failed of `network`');
      await thread.reactsToCase('noor', '👍');
      expect(await thread.reply()).toContain('4 of 4 launched');
      expect(await datasetsOf(board).text('requests', later[0] ?? '')).toContain('"status": "PENDING"');
    },
  );

  scenario(
    'from another thread it is told there, too, and a yes to what was there before does not count',
    async ({ talk, board }) => {
      await failTogether(board, { from: 'HuggingFaceTB', count: 1, cause: 'disk' });
      const thread = await talk.opens('mira', 'Disk full', '/incident disk');
      await failTogether(board, { from: 'HuggingFaceH4', count: 1, cause: 'disk' });
      const before = (await thread.newest('steward-bot')).id;
      const elsewhere = await talk.opens('noor', 'The disk is full again', '/incident disk');
      expect(await elsewhere.reply()).toContain('It takes in 1 more request file that failed of the same cause');
      expect(await elsewhere.reply()).toContain('2 request files failed of `disk`');
      const path = `/api/${thread.ref.place}/discussions/${thread.ref.number}/comment/${before}/reaction`;
      await callHub(board, { login: loginOf('noor'), method: 'POST', path, body: { reaction: '👍', action: 'add' } });
      await thread.botLooks();
      expect(await thread.transcript()).toContain('**waits for a maintainer**');
      await elsewhere.says('noor', '/approve');
      expect(await thread.transcript()).toContain('2 of 2 launched');
    },
  );
});
