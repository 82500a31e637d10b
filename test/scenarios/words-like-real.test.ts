import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();
const hubThread = (number: number, space = 'open-llm-leaderboard/open_llm_leaderboard') =>
  `https://huggingface.co/spaces/${space}/discussions/${number}`;
const file = (name: string) => `olivia-owner/${name}_eval_request_False_bfloat16_Original.json`;

/** First lines of what the bot said, one for each of its comments. */
const firstLines = (said: string) =>
  said
    .split('steward-bot: ')
    .map((comment) => comment.split('\n').slice(0, 3).join('\n'))
    .join('\n\n');

describe('in the words of real threads', () => {
  scenario(`two failed evaluations by their links (${hubThread(896)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Two evals failed for olivia-owner/swift-*',
      `Hi,\n\nI'm following up on two evals that failed for us:\n${talk.link(file('swift-13b'))}\n${talk.link(file('swift-3b'))}\n\nCould you restart them?`,
    );
    expect(firstLines(await thread.reply())).toMatchInlineSnapshot(`
      "I read this as a failure report; if that is wrong, write \`/cancel c-1\`.

      ### \`olivia-owner/swift-13b\` at \`bfloat16\`

      I read this as a failure report; if that is wrong, write \`/cancel c-2\`.

      ### \`olivia-owner/swift-3b\` at \`bfloat16\`"
    `);
  });

  scenario(
    `out-of-date models are taken off (${hubThread(483, 'HuggingFaceH4/open_llm_leaderboard')})`,
    async ({ talk }) => {
      const thread = await talk.opens(
        'olivia',
        'Request for leaderboard removal',
        'The weights of two of our models are out of date.\n- heron-labs/heron-13b\n- olivia-owner/heron-7b-jinja\nTo keep our work accurate I kindly suggest taking out these records.\nThank you for understanding',
      );
      expect(firstLines(await thread.reply())).toMatchInlineSnapshot(`
        "I read this as a removal request; if that is wrong, write \`/cancel c-1\`.

        ### Take \`heron-labs/heron-13b\` at \`bfloat16\` off the board

        I read this as a removal request; if that is wrong, write \`/cancel c-2\`.

        ### Take \`olivia-owner/heron-7b-jinja\` at \`bfloat16\` off the board"
      `);
      await thread.says('olivia', 'Dear @mira-maintainer, would you know why the model is still on the board?');
      expect(await thread.reply()).toMatchInlineSnapshot(`"(silence)"`);
    },
  );

  scenario(`names without their namespace, as an afterthought (${hubThread(154)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'I sent my model for eval but it isnt in any list',
      "I submitted my models yesterday and they don't show up anywhere. Could you check what happened?",
    );
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "Which model do you mean? Copy one of these, or name another as \`org/model\`:

      - \`/status olivia-owner/heron-2.4b-base\`
      - \`/status olivia-owner/heron-3b-chat\`
      - \`/status olivia-owner/heron-7b-gated\`
      - \`/status olivia-owner/heron-7b-jinja\`
      - \`/status olivia-owner/heron-7b-no-tokenizer\`"
    `);
    await thread.says('olivia', 'swift-14b and swift-8b');
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "\`swift-14b\`, \`swift-8b\` are names without their namespace. Which model do you mean? Copy one of these, or name another as \`org/model\`:

      - \`/status olivia-owner/swift-14b\`
      - \`/status olivia-owner/swift-8b\`"
    `);
    await thread.says('olivia', 'olivia-owner/swift-14b');
    expect(firstLines(await thread.reply())).toContain('RUNNING');
  });

  scenario(`stuck for a day, maintainers called in the opening (${hubThread(609)})`, async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Model stuck in Open LLM eval for 24hrs+',
      'Hi @mira-maintainer and HF staff,\nModel (olivia-owner/swift-14b) is stuck in Open LLM eval for over 24hrs. Hope you can resolve it, many thanks!',
    );
    expect(firstLines(await thread.reply())).toContain('RUNNING');
    await thread.says('mira', 'Hi! The node died, I am looking into it.');
    await thread.says('olivia', 'Any news on olivia-owner/swift-14b?');
    expect(await thread.reply()).toMatchInlineSnapshot(`"(silence)"`);
  });

  scenario(`a model that needs remote code (${hubThread(590)})`, async ({ talk }) => {
    const words =
      "I'd like to submit the model - sam-stranger/eagle-9b\nI can't because it requires trust_remote_code to be true.\n\nThanks";
    expect(await talk.asks('sam', words)).toContain('cannot be submitted here');
  });
});
