import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a model is taken off the board', () => {
  scenario('its owner asks, a maintainer approves, the row goes and the model may come again', async ({ talk }) => {
    const thread = await talk.opens(
      'olivia',
      'Remove model',
      '/remove olivia-owner/heron-7b-jinja wrong chat template',
    );
    await thread.reactsToCase('mira', '👍');
    await thread.evaluationGoesOn();
    await thread.says('olivia', '/submit olivia-owner/heron-7b-jinja');
    expect(await thread.transcript()).toMatchInlineSnapshot();
  });

  scenario('somebody else asks: the owner has to', async ({ talk }) => {
    expect(await talk.asks('sam', '/remove olivia-owner/swift-1b')).toMatchInlineSnapshot();
  });
});
