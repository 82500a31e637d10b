import type { Board } from '../boards/board.ts';
import { findLinks } from '../messages/find-links.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import { eraOfDataset } from '../requests/era-of-dataset.ts';
import { threadOfLink } from '../requests/thread-of-link.ts';

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
  { board, hub, github }: { board: Board; hub: string; github: string },
): LinkedPulls {
  const linked: LinkedPulls = { requests: [], results: [], elsewhere: [], former: null };
  for (const link of findLinks(readMarkdown(text), { hubs: [hub, { github }] })) {
    const thread = threadOfLink(link);
    const isThread = thread !== null || link.kind === 'discussion';
    if (!isThread && !(link.kind === 'details' && /\/discussions\/\d+/.test(link.written))) continue;
    if (thread) {
      const era = eraOfDataset(thread, { requests: board.requests, writtenAt });
      if (era.era === 'former') linked.former = era.dataset;
      if (era.era === 'current') linked.requests.push(thread.number);
      if (era.era !== 'other') continue;
      if (thread.on !== 'github' && thread.dataset.toLowerCase() === board.results?.toLowerCase()) {
        linked.results.push(thread.number);
        continue;
      }
    }
    linked.elsewhere.push(link.written);
  }
  return linked;
}
