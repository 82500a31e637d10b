import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const kite = '[FLAG] sam-stranger/kite-7b: undeclared merge';

describe('an appeal against a flag', () => {
  scenario('by somebody who does not own the model', async ({ talk }) => {
    expect(await talk.asks('olivia', '/appeal sam-stranger/kite-7b it is fine')).toMatchInlineSnapshot(
      `"Only \`sam-stranger\` itself, a member of it who may write, or a maintainer of this leaderboard can ask for that. If the model is yours, please write \`/appeal sam-stranger/kite-7b\` here from that account."`,
    );
  });

  scenario('whose cause is gone: lifting it is proposed in the discussion of the flag', async ({ talk }) => {
    const asked = await talk.opens(
      'sam',
      'My model is flagged',
      '/appeal sam-stranger/kite-7b the merge tag is there now',
    );
    const flag = await talk.finds(kite);
    await flag.reactsToCase('noor', '👍');
    expect(await asked.transcript()).toMatchInlineSnapshot(`
      "sam-stranger: /appeal sam-stranger/kite-7b the merge tag is there now
      [👀 steward-bot]

      steward-bot: \`sam-stranger/kite-7b\` has a discussion of its own for this (\`c-1\`): [please go on there](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N).

      steward-bot: @sam-stranger The flag of \`sam-stranger/kite-7b\` is lifted (\`c-1\`); the table shows it within 1 minute."
    `);
    expect(await flag.transcript()).toMatchInlineSnapshot(`
      "olivia-owner: Its card says "Merged with mergekit (ties) from olivia-owner/heron-7b and olivia-owner/heron-7b-jinja", but there is no merge tag.

      noor-maintainer: Flagged. @sam-stranger, please add the tag.

      steward-bot: ### Lift the flag of \`sam-stranger/kite-7b\`

      sam-stranger, who owns it, asks [here](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N) for it. [The flag](https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N): undeclared merge.

      > the merge tag is there now

      What the flag is about is gone: I looked at the model as it is now.

      **I propose to take it off the list of flagged models.**

      ✅ \`c-1\`: done; no longer marked in the table since 2026-11-21 12:00 UTC. Approved by noor-maintainer.
      [👍 noor-maintainer]

      steward-bot: @sam-stranger The flag of \`sam-stranger/kite-7b\` is lifted (\`c-1\`); the table shows it within 1 minute."
    `);
    expect(await talk.asks('sam', '/appeal sam-stranger/kite-7b')).toMatchInlineSnapshot(
      `"\`sam-stranger/kite-7b\` is not flagged on this leaderboard, so there is nothing to lift. The table shows a change after its next rebuild."`,
    );
  });

  scenario('of a maintainer: another one has to approve', async ({ talk }) => {
    const thread = await talk.opens(
      'mira',
      'Old flag',
      '/unflag dfurman/GarrulusMarcoro-7B-v0.1 its author declared it himself',
    );
    await thread.reactsToCase('mira', '👍');
    await thread.reactsToCase('noor', '👍');
    expect(await thread.transcript()).toMatchInlineSnapshot(`
      "mira-maintainer: /unflag dfurman/GarrulusMarcoro-7B-v0.1 its author declared it himself
      [👀 steward-bot]

      steward-bot: ### Lift the flag of \`dfurman/GarrulusMarcoro-7B-v0.1\`

      mira-maintainer asks for it. [The flag](https://huggingface.co/dfurman/GarrulusMarcoro-7B-v0.1/discussions/N).

      > its author declared it himself

      Whether its cause is gone only people can judge.

      **I propose to take it off the list of flagged models.**

      ✅ \`c-1\`: done; no longer marked in the table since 2026-11-21 12:00 UTC. Approved by noor-maintainer.
      [👍 mira-maintainer noor-maintainer]

      steward-bot: On this leaderboard, whoever asked for something cannot approve it. \`c-1\` needs a yes from another maintainer.

      steward-bot: @mira-maintainer The flag of \`dfurman/GarrulusMarcoro-7B-v0.1\` is lifted (\`c-1\`); the table shows it within 1 minute."
    `);
  });

  scenario('about something that only people can judge: collected in its discussion', async ({ talk }) => {
    const flag = await talk.opens(
      'olivia',
      '[FLAG] sam-stranger/eagle-7b: contaminated',
      '/flag sam-stranger/eagle-7b contaminated with GSM8K, see https://hub.test/detector',
    );
    await talk.waits(1);
    await flag.reactsToCase('mira', '👍');
    const asked = await talk.asks('sam', '/appeal sam-stranger/eagle-7b GSM8K was never in its data');
    expect(asked).toMatchInlineSnapshot(
      `"I took your appeal for \`sam-stranger/eagle-7b\` to [the discussion of its flag](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N), where the maintainers decide."`,
    );
    expect(await flag.reply()).toMatchInlineSnapshot(`
      "### Flag \`sam-stranger/eagle-7b\`: trained on benchmark data

      Asked for by olivia-owner. @sam-stranger: this is your model. Please answer here; the maintainers decide after 1 minute.

      What I found:

      - 1 of 1 weight files are the same as those of \`olivia-owner/heron-7b\`, byte for byte (same SHA-256). Which of the two was there first I cannot tell.
      - The card names no \`base_model\` at commit \`e747e1b2\`.

      **I propose to put it on the list of flagged models**, with a link to this discussion.

      ✅ \`c-1\`: done; marked in the table since 2026-11-22 12:00 UTC. Approved by mira-maintainer.

      steward-bot: The waiting period of \`c-1\` (\`sam-stranger/eagle-7b\`) is over: a yes of a maintainer counts from now on. Without a decision it ends on 2026-12-05.

      steward-bot: @olivia-owner \`sam-stranger/eagle-7b\` is on the list of flagged models now (\`c-1\`); the table shows it within 1 minute. Its owner can write \`/appeal sam-stranger/eagle-7b\` here.

      steward-bot: ### Appeal for \`sam-stranger/eagle-7b\`

      sam-stranger, who owns it, asks [here](https://hub.test/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/N) for its flag to be lifted.

      > GSM8K was never in its data

      The flag (trained on benchmark data) is about something that only people can judge. What I see at the model now:

      - 1 of 1 weight files are the same as those of \`olivia-owner/heron-7b\`, byte for byte (same SHA-256). Which of the two was there first I cannot tell.
      - The card names no \`base_model\` at commit \`e747e1b2\`.

      A maintainer who wants to lift it writes \`/unflag sam-stranger/eagle-7b\` and the reason; another one approves."
    `);
  });
});
