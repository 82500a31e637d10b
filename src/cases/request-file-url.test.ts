import { expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { requestFileUrl } from './status-data.ts';

const sites = { hub: 'https://hub.test', github: 'https://github.test' };
const path = 'org/a b_eval_request_False_bfloat16_Original.json';

test.each([
  ['hub', `https://hub.test/datasets/org/requests/blob/main/${path.replace(' ', '%20')}`],
  ['github', `https://github.test/org/requests/blob/main/${path.replace(' ', '%20')}`],
] as const)('the page of a request file on %s', (on, expected) => {
  const requests = boardSchema.shape.requests.parse({ dataset: 'org/requests', on });
  expect(requestFileUrl({ board: { requests }, ...sites }, path)).toBe(expected);
});
