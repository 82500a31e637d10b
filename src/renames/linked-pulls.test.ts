import { expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { linkedPulls } from './linked-pulls.ts';

const hub = 'https://huggingface.co';
const board = boardSchema.parse({
  ...{ name: 'b', title: 'B', spaces: ['open-llm-leaderboard/s'], results: 'open-llm-leaderboard/results' },
  requests: {
    dataset: 'open-llm-leaderboard/requests',
    formerDatasets: [{ dataset: 'open-llm-leaderboard-old/requests', until: '2024-06-07' }],
  },
  maintainers: { logins: ['m'] },
});
const thread = (place: string, number: number) => `${hub}/${place}/discussions/${number}`;
const requests = 'datasets/open-llm-leaderboard/requests';
const results = 'datasets/open-llm-leaderboard/results';
const space = 'spaces/open-llm-leaderboard/s';

// leaderboard-domain.md §0: the same number means another thread in another tracker, and in another era.
test.each<[string, string, string, object]>([
  ['both', `${thread(requests, 44)} and ${thread(results, 6)}`, '2024-10-03', { requests: [44], results: [6] }],
  ['one of the Space', thread(space, 55), '2024-10-03', { elsewhere: [thread(space, 55)] }],
  ['a number alone', 'see PR #55', '2024-10-03', {}],
  ['quoted', `> ${thread(requests, 44)}`, '2024-10-03', {}],
  ['written before the move', thread(requests, 49), '2024-05-02', { former: 'open-llm-leaderboard-old/requests' }],
  [
    'the former dataset by name',
    thread('datasets/open-llm-leaderboard-old/requests', 49),
    '2024-10-03',
    { former: 'open-llm-leaderboard-old/requests' },
  ],
  [
    'a repository of this name on GitHub',
    'https://github.com/open-llm-leaderboard/requests/pull/49',
    '2024-10-03',
    { elsewhere: ['https://github.com/open-llm-leaderboard/requests/pull/49'] },
  ],
])('%s', (_, text, day, expected) => {
  const none = { requests: [], results: [], elsewhere: [], former: null };
  expect(linkedPulls({ text, writtenAt: new Date(day) }, { board, hub, github: 'https://github.com' })).toEqual({
    ...none,
    ...expected,
  });
});

test('requests on GitHub, results on the Hub', () => {
  const onGithub = { ...board, requests: { ...board.requests, on: 'github' as const } };
  const text = `http://127.0.0.1:4200/open-llm-leaderboard/requests/pull/44, ${thread(results, 6)} and ${thread(requests, 7)}`;
  const linked = linkedPulls(
    { text, writtenAt: new Date('2024-10-03') },
    { board: onGithub, hub, github: 'http://127.0.0.1:4200' },
  );
  expect(linked).toMatchObject({ requests: [44], results: [6], elsewhere: [thread(requests, 7)] });
});
