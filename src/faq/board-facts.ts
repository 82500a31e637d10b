import type { Board } from '../boards/board.ts';

/** What FAQ answers may say about a board: limits and names come from its configuration, never from prose. */
export function boardFacts(board: Board, hub: string): Record<string, unknown> {
  const { limits, quota, precisions, intake, approval } = board.submissions;
  const dataset = (name: string | undefined) => (name ? { name, url: `${hub}/datasets/${name}` } : null);
  const [space = ''] = board.spaces;
  return {
    ...{ title: board.title, limits, quota, precisions, intake, approval },
    space: { name: space, discussions: `${hub}/spaces/${space}/discussions` },
    requests: dataset(board.requests.dataset),
    results: dataset(board.results),
    contents: dataset(board.contents),
  };
}
