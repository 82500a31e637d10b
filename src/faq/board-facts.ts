import type { Board } from '../boards/board.ts';

interface BoardAndSites {
  board: Board;
  /** Addresses of the Hub and of GitHub. */
  hub: string;
  github: string;
}

/** What FAQ answers may say about a board: limits and names come from its configuration, never from prose. */
export function boardFacts({ board, hub, github }: BoardAndSites): Record<string, unknown> {
  const { limits, quota, precisions, intake, approval, update } = board.submissions;
  const { dataset: requests, on } = board.requests;
  const dataset = (name: string | undefined) => (name ? { name, url: `${hub}/datasets/${name}` } : null);
  return {
    ...{ title: board.title, limits, quota, precisions, intake, approval, update },
    space: whereToWrite({ board, hub, github }),
    requests: on === 'github' ? { name: requests, url: `${github}/${requests}` } : dataset(requests),
    results: dataset(board.results),
    contents: dataset(board.contents),
  };
}

/** The board's first Space, or its first GitHub repository when it has no Space. */
function whereToWrite({ board, hub, github }: BoardAndSites): Record<string, unknown> {
  const [space = ''] = board.spaces;
  const [repository] = board.github?.repositories ?? [];
  return space === '' && repository !== undefined
    ? { name: repository, label: repository, discussions: `${github}/${repository}/issues` }
    : { name: space, label: 'Community', discussions: `${hub}/spaces/${space}/discussions` };
}
