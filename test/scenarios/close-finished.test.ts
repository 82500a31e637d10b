import { expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ closeFinished: true });

scenario('a board that wants it so has the discussion closed when the model is on the board', async ({ talk }) => {
  const thread = await talk.opens('olivia', 'New model', '/submit olivia-owner/heron-7b-jinja precision=float16');
  expect((await thread.thread()).status).toBe('open');
  await thread.evaluationEnds();
  await thread.evaluationGoesOn();
  expect((await thread.thread()).status).toBe('closed');
});
