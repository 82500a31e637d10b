import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('questions', () => {
  scenario('help shows what the caller may do', async ({ talk }) => {
    expect(await talk.asksEach('sam', ['/help', '/help submit', '/help /why', '/help sumbit'])).toMatchInlineSnapshot();
    expect(await talk.asks('mira', '/help')).toMatchInlineSnapshot();
  });

  scenario('where a model stands', async ({ talk }) => {
    expect(
      await talk.asksEach('sam', [
        '/status olivia-owner/swift-8b',
        '/status olivia-owner/swift-14b',
        '/status HuggingFaceTB/SmolLM2-135M-Instruct',
        '/status olivia-owner/heron-7b',
        '/status olivia-owner/swift-9b',
        '/status c-999',
        '/status',
        'What is the status of olivia-owner/swift-14b? Is it still running?',
      ]),
    ).toMatchInlineSnapshot();
  });

  scenario('where a case stands, and why', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Swift 1B', '/report olivia-owner/swift-1b');
    await thread.says('sam', '/status');
    await thread.says('sam', `/status ${await thread.caseName()}`);
    await thread.says('sam', 'Nice weather today.');
    await thread.says('sam', `/why ${await thread.caseName()}`);
    await thread.says('sam', '/why');
    await thread.says('sam', '/why c-999');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });
});
