import { expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { boardFacts } from './board-facts.ts';

const sites = { hub: 'https://hub.test', github: 'https://github.test' };
const least = { name: 'b', title: 'B', requests: { dataset: 'org/requests' }, maintainers: { logins: ['m'] } };

test('a board on the Hub is asked in its Space, a board on GitHub in its issues', () => {
  const onHub = boardSchema.parse({ ...least, spaces: ['org/board'] });
  expect(boardFacts({ board: onHub, ...sites })).toMatchObject({
    space: { label: 'Community', discussions: 'https://hub.test/spaces/org/board/discussions' },
    requests: { url: 'https://hub.test/datasets/org/requests' },
  });
  const requests = { dataset: 'org/requests', on: 'github' };
  const onGithub = boardSchema.parse({ ...least, requests, github: { repositories: ['org/desk'] } });
  expect(boardFacts({ board: onGithub, ...sites })).toMatchObject({
    space: { label: 'org/desk', discussions: 'https://github.test/org/desk/issues' },
    requests: { url: 'https://github.test/org/requests' },
  });
});
