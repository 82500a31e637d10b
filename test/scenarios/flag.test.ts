import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({
  flags: {
    file: {
      repo: 'open-llm-leaderboard/open_llm_leaderboard',
      path: 'src/leaderboard/filter_models.py',
      format: 'python-dict',
    },
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
      expect(await thread.transcript()).toMatchInlineSnapshot();
    },
  );
});
