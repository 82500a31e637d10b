import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const space = 'open-llm-leaderboard/open_llm_leaderboard';
const list = 'src/leaderboard/filter_models.py';
const scenario = scenarios({
  flags: {
    file: { repo: space, path: list, format: 'python-dict' },
    rows: { dataset: 'open-llm-leaderboard/contents' },
    waitingPeriod: '7d',
  },
  submissions: { officialProviders: ['mistralai'] },
});

describe('a model is flagged', () => {
  scenario(
    'the copy is found by its weights, the author has a week, then it is written to the list',
    async ({ talk }) => {
      const text = '/flag sam-stranger/eagle-7b this is a copy of olivia-owner/heron-7b without a word about it';
      const thread = await talk.opens('olivia', 'A copied model', text);
      await thread.reactsToCase('mira', '👍');
      await talk.waits(8);
      await thread.says('mira', '/approve');
      expect(await thread.transcript()).toMatchInlineSnapshot(`
        "olivia-owner: /flag sam-stranger/eagle-7b this is a copy of olivia-owner/heron-7b without a word about it
        [👀 steward-bot]

        steward-bot: ### Flag \`sam-stranger/eagle-7b\`: copy without attribution

        Asked for by olivia-owner. @sam-stranger: this is your model. Please answer here; the maintainers decide after 7 days.

        What I found:

        - 1 of 1 weight files are the same as those of \`olivia-owner/heron-7b\`, byte for byte (same SHA-256). Which of the two was there first I cannot tell.
        - The card names no \`base_model\` at commit \`e747e1b2\`.

        **I propose to put it on the list of flagged models**, with a link to this discussion.

        ✅ \`c-1\`: done; marked in the table since 2026-11-29 12:00 UTC. Approved by mira-maintainer.
        [👍 mira-maintainer]

        steward-bot: \`c-1\` may be approved from 28 November 2026, 12:00 UTC on: until then the author has time to answer. Please decide again after that.

        steward-bot: The waiting period of \`c-1\` (\`sam-stranger/eagle-7b\`) is over: a yes of a maintainer counts from now on. Without a decision it ends on 2026-12-12.

        mira-maintainer: /approve
        [👀 steward-bot]

        steward-bot: @olivia-owner \`sam-stranger/eagle-7b\` is on the list of flagged models now (\`c-1\`); the table shows it within 1 minute. Its owner can write \`/appeal sam-stranger/eagle-7b\` here."
      `);
      const { hub } = talk.board.bot.desk;
      const flags = await hub.readFile({ type: 'space', name: space }, { path: list, revision: 'main' });
      expect(flags?.text).toContain(`"sam-stranger/eagle-7b": "${talk.board.sandbox.url}/spaces/${space}/discussions/`);
      const rows = { type: 'dataset', name: 'open-llm-leaderboard/contents' } as const;
      const table = await hub.readFile(rows, { path: 'data/train-00000.jsonl', revision: 'main' });
      const row = table?.text.split('\n').find((line) => line.includes('"fullname":"sam-stranger/eagle-7b"'));
      expect(row).toContain('"Flagged":true');
    },
  );

  scenario(
    'asked for in passing: a discussion of its own is opened, and a second reporter is sent there',
    async ({ talk }) => {
      const asked = await talk.opens('olivia', 'Some models look strange', 'Who looks after such things?');
      await asked.says('olivia', '/flag sam-stranger/eagle-7b-blend it is a merge and does not say so');
      const own = await talk.finds('[FLAG] sam-stranger/eagle-7b-blend: undeclared merge');
      await talk.asks('mira', '/flag sam-stranger/eagle-7b-blend merged, see https://hub.test/notes');
      await asked.says('olivia', '/approve');
      expect(await asked.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: Who looks after such things?

      olivia-owner: /flag sam-stranger/eagle-7b-blend it is a merge and does not say so
      [👀 steward-bot]

      steward-bot: \`sam-stranger/eagle-7b-blend\` has a discussion of its own for this (\`c-2\`): [please go on there](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      olivia-owner: /approve
      [👀 steward-bot]

      steward-bot: Only maintainers of this leaderboard can decide that, so nothing was done."
    `);
      expect(await own.transcript()).toMatchInlineSnapshot(`
      "steward-bot: olivia-owner asks [here](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N) for \`sam-stranger/eagle-7b-blend\` to be flagged: undeclared merge.

      > it is a merge and does not say so

      Evidence, answers and appeals belong in this discussion. What I looked at and what I propose follows below.

      steward-bot: ### Flag \`sam-stranger/eagle-7b-blend\`: undeclared merge

      Asked for by olivia-owner. @sam-stranger: this is your model. Please answer here; the maintainers decide after 7 days.

      What I found:

      - The card speaks of a merge at commit \`c72a336c\` ("Made with mergekit (slerp) from olivia-owner/heron-7b and sam-stranger/eagle-9b, half and half."), but the model has no \`merge\` tag.
      - The card names no \`base_model\` at commit \`c72a336c\`.

      **I propose to put it on the list of flagged models**, with a link to this discussion.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-29. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. A yes counts from 2026-12-06 on: the author has time to answer until then. Without a decision it ends on 2026-12-20.

      steward-bot: mira-maintainer asks for the same flag [in another thread](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N):

      > merged, see https://hub.test/notes"
    `);
    },
  );

  scenario('the open discussion of it is used; the maintainer who asked may not approve', async ({ talk }) => {
    const text =
      '/flag sam-stranger/eagle-9b "Training data: public chat logs, and the questions of MMLU-PRO with their answers."';
    await talk.opens('mira', 'Contaminated', text);
    const thread = await talk.finds('[FLAG] sam-stranger/eagle-9b: trained on MMLU-PRO');
    await talk.waits(8);
    await thread.reactsToCase('mira', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: The card says so itself: "Training data: public chat logs, and the questions of MMLU-PRO with their answers."

      mira-maintainer: Thank you. I asked @sam-stranger and will wait for a week.

      steward-bot: ### Flag \`sam-stranger/eagle-9b\`: trained on benchmark data

      Asked for by mira-maintainer. @sam-stranger: this is your model. Please answer here; the maintainers decide after 7 days.

      What I found:

      - The card names no \`base_model\` at commit \`71a95bcb\`.
      - The card says so at commit \`71a95bcb\`: "Training data: public chat logs, and the questions of MMLU-PRO with their answers."

      **I propose to put it on the list of flagged models**, with a link to this discussion.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-11-29. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. A yes counts from 2026-12-06 on: the author has time to answer until then. Without a decision it ends on 2026-12-20.
      [👍 mira-maintainer]

      steward-bot: The waiting period of \`c-1\` (\`sam-stranger/eagle-9b\`) is over: a yes of a maintainer counts from now on. Without a decision it ends on 2026-12-20.

      steward-bot: On this leaderboard, whoever asked for something cannot approve it. \`c-1\` needs a yes from another maintainer."
    `);
  });
  scenario('the answer to opening its discussion is lost: no second one is opened', async ({ talk }) => {
    const { sandbox, bot, complaints } = talk.board;
    const asked = await talk.opens('sam', 'Hello', 'A question about flags.');
    sandbox.addFault({ match: { path: 'discussions$', user: 'steward-bot' }, action: 'drop-after-apply', count: 1 });
    await asked.says('sam', '/flag olivia-owner/swift-3b copy of olivia-owner/swift-4b');
    await talk.waits(0.01);
    const { threads } = await bot.desk.hub.listThreads({ type: 'space', name: space }, 0);
    expect(threads.filter(({ title }) => title.startsWith('[FLAG] olivia-owner/swift-3b'))).toHaveLength(1);
    expect(await asked.reply()).toContain('has a discussion of its own');
    complaints.length = 0;
  });
});

describe('a flag in plain words', () => {
  scenario('starts the same, in the discussion that was opened for it', async ({ talk }) => {
    const title = '[FLAG] olivia-owner/swift-20b: contaminated';
    const text = 'olivia-owner/swift-20b is contaminated with GSM8K: its card says "all of GSM8K, test set included".';
    const thread = await talk.opens('sam', title, text);
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "I read this as a flag; if that is wrong, write \`/cancel\`.

      ### Flag \`olivia-owner/swift-20b\`: trained on benchmark data

      Asked for by sam-stranger. @olivia-owner: this is your model. Please answer here; the maintainers decide after 7 days.

      What I found:

      - The card names no \`base_model\` at commit \`2b56dabe\`.
      - I do not find this line in the card at commit \`2b56dabe\`: "all of GSM8K, test set included"

      **I propose to put it on the list of flagged models**, with a link to this discussion.

      🙋 \`c-1\`: **waits for a maintainer** since 2026-12-07. Say yes with 👍 on this comment or with \`/approve c-1\`; say no with \`/reject c-1 reason\`. A yes counts from 2026-12-14 on: the author has time to answer until then. Without a decision it ends on 2026-12-28."
    `);
  });
});

describe('a flag is not opened', () => {
  scenario('without evidence, under a wrong name, twice, for an official provider', async ({ talk }) => {
    expect(
      await talk.asksEach('sam', [
        '/flag olivia-owner/heron-7b it cheats',
        '/flag olivia-owner/heron-7b',
        '/flag olivia-owner/herron-7b contaminated with MMLU, see https://hub.test/1',
        '/flag "olivia-owner /heron-7b" contaminated with MMLU',
        '/flag sam-stranger/kite-7b undeclared merge, see https://hub.test/1',
        '/flag mistralai/Mistral-7B-v0.1 contaminated with MMLU, see https://hub.test/1',
      ]),
    ).toMatchInlineSnapshot(`
      "sam: /flag olivia-owner/heron-7b it cheats
      steward-bot: To flag \`olivia-owner/heron-7b\` I need something that others can check. Which benchmark or dataset is it about, and where does it show: a line of the card in quotes, a link, the output of a detector, or scores side by side? I found nothing by myself. Please write \`/flag olivia-owner/heron-7b\` again together with it.

      sam: /flag olivia-owner/heron-7b
      steward-bot: To flag \`olivia-owner/heron-7b\` I need something that others can check. For example a link, a line of its card in quotes, a table of scores, the name of a dataset, or the model that it copies. I found nothing by myself. Please write \`/flag olivia-owner/heron-7b\` again together with it.

      sam: /flag olivia-owner/herron-7b contaminated with MMLU, see https://hub.test/1
      steward-bot: There is no model \`olivia-owner/herron-7b\` on this leaderboard or on the Hub, and a flag under a wrong name would never show.

      sam: /flag "olivia-owner /heron-7b" contaminated with MMLU
      steward-bot: I could not read \`/flag "olivia-owner /heron-7b" contaminated with MMLU\`:

      - \`model\` cannot be \`olivia-owner /heron-7b\`: write it as org/model, without spaces.

      It is written like this: \`/flag org/model contaminated: its card lists MMLU as training data\`. You can edit your comment; I read it again.

      sam: /flag sam-stranger/kite-7b undeclared merge, see https://hub.test/1
      steward-bot: \`sam-stranger/kite-7b\` is flagged already: [the discussion](https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      sam: /flag mistralai/Mistral-7B-v0.1 contaminated with MMLU, see https://hub.test/1
      steward-bot: \`mistralai/Mistral-7B-v0.1\` is by an official provider; their models are not flagged on this leaderboard. If something is wrong with its scores, please describe it here for the maintainers."
    `);
  });
});
