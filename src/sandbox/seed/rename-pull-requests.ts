import type { SeedDiscussion } from '../hub/hub-seed.ts';
import { boardNames } from './board-names.ts';
import { requestText } from './request-text.ts';
import type { SeedRequest } from './seed-request.ts';

interface Rename {
  from: string;
  to: string;
  /** The files of the old name, in the requests and in the results dataset. */
  requests: SeedRequest[];
  results: { path: string; text: string }[];
}

/** The pair of pull requests that the renaming tool opens (leaderboard-domain.md §5.1); both are the first of their dataset. */
export function renamePullRequests({ from, to, requests, results }: Rename): SeedDiscussion[] {
  const moved = (path: string) => path.replace(from, to);
  const common = {
    author: 'olivia-owner',
    title: `Renaming Model ${from} to ${to}`,
    text: body(from, to),
    createdAt: '2024-10-03T09:52:00.000Z',
  };
  return [
    {
      ...common,
      repo: { type: 'dataset', name: boardNames.requests },
      pullRequest: {
        files: requests.map(({ path, json }) => ({ path: moved(path), text: requestText({ ...json, model: to }) })),
        remove: requests.map(({ path }) => path),
      },
    },
    {
      ...common,
      repo: { type: 'dataset', name: boardNames.results },
      pullRequest: {
        files: results.map(({ path, text }) => ({
          path: moved(path),
          text: text.replaceAll(from, to).replaceAll(from.replace('/', '__'), to.replace('/', '__')),
        })),
        remove: results.map(({ path }) => path),
      },
    },
  ];
}

function body(from: string, to: string): string {
  const link = (dataset: string) => `https://huggingface.co/datasets/${dataset}/discussions/1`;
  return `Gives the model ${from} its new name ${to}.\n\nRequests\n${link(boardNames.requests)}\n\nResults\n${link(boardNames.results)}`;
}
