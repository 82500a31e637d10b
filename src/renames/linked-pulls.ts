import type { Board } from '../boards/board.ts';
import { findLinks } from '../messages/find-links.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import { eraOfDataset } from '../requests/era-of-dataset.ts';

/** Pull requests that a message links, by the tracker they belong to: a number says nothing without it (leaderboard-domain.md §0). */
export interface LinkedPulls {
  requests: number[];
  results: number[];
  /** Links to other trackers, as written: they are told, not used. */
  elsewhere: string[];
  /** A former dataset that a link means, by its name or by the day it was written. */
  former: string | null;
}

export function linkedPulls(
  { text, writtenAt }: { text: string; writtenAt: Date },
  { board, hub }: { board: Board; hub: string },
): LinkedPulls {
  const linked: LinkedPulls = { requests: [], results: [], elsewhere: [], former: null };
  for (const link of findLinks(readMarkdown(text), { hubs: [hub] })) {
    if (link.kind !== 'discussion' && !(link.kind === 'details' && /\/discussions\/\d+/.test(link.written))) continue;
    if (link.kind === 'discussion' && link.repo.type === 'dataset') {
      const era = eraOfDataset(link.repo.name, { requests: board.requests, writtenAt });
      if (era.era === 'former') linked.former = era.dataset;
      if (era.era === 'current') linked.requests.push(link.number);
      if (era.era !== 'other') continue;
      if (link.repo.name.toLowerCase() === board.results?.toLowerCase()) {
        linked.results.push(link.number);
        continue;
      }
    }
    linked.elsewhere.push(link.written);
  }
  return linked;
}
