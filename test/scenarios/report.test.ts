import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a failed evaluation is reported', () => {
  scenario('a maintainer reacts with 👍, it is launched again and followed to its end', async ({ talk }) => {
    const thread = await talk.opens('sam', 'Failed model', '/report olivia-owner/swift-3b');
    await thread.reactsToCase('mira', '👍');
    await thread.evaluationEnds();
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('in plain words with a link; thanks and chatter get no answer', async ({ talk }) => {
    const link = talk.link('olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json');
    const thread = await talk.opens('olivia', 'Model failed', `Hi! My model failed, could you check? ${link}`);
    await thread.says('sam', 'I see the same with mine, good luck.');
    await thread.says('olivia', 'Thanks a lot!');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('from a second thread it joins the case, and both comments are kept up to date', async ({ talk }) => {
    const first = await talk.opens('olivia', 'Swift 13B failed', '/report olivia-owner/swift-13b');
    const second = await talk.opens('sam', 'Same here', '/report olivia-owner/swift-13b');
    await second.says('sam', '/report olivia-owner/swift-13b');
    await first.says('mira', '/approve');
    expect(await first.transcript()).toMatchInlineSnapshot();
    expect(await second.transcript()).toMatchInlineSnapshot();
  });

  scenario('it fails again: the cause is named, and the next report says how often it was tried', async ({ talk }) => {
    const report = '/report olivia-owner/heron-7b-no-tokenizer I have fixed the tokenizer';
    const thread = await talk.opens('olivia', 'No tokenizer', report);
    await thread.says('mira', '/approve');
    await thread.evaluationEnds();
    await thread.says('olivia', `${report}, really`);
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('by a bot or from a message of the time before the first start it is left alone', async ({ talk }) => {
    const thread = await talk.finds('Model evaluation failed');
    await thread.says('sam', 'Any news?');
    expect(await thread.transcript()).toMatchInlineSnapshot();
    await thread.says('sam', '/why');
    expect(await thread.reply()).toMatchInlineSnapshot();
  });

  scenario('a launch that never happened is proposed again', async ({ talk }) => {
    expect(await talk.asks('olivia', '/report olivia-owner/swift-70b')).toMatchInlineSnapshot();
  });
});
