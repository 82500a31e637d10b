import { hubPlace } from '../platforms/hub/hub-place.ts';
import { threadKey } from '../threads/thread.ts';
import { threadUrl } from '../threads/thread-url.ts';
import type { Candidate } from './find-pull.ts';
import type { DatasetVerdict } from './judge-dataset.ts';
import type { JudgedRename } from './judge-rename.ts';
import type { PullToRead } from './pull-ref.ts';
import type { RenamePair } from './rename-pair.ts';

/** What replies about a rename show of what was found. */
export function renameShown({ pair, datasets, votes, flag }: JudgedRename, hub: string): Record<string, unknown> {
  return {
    ...pair,
    votes,
    flag: flag !== null,
    done: datasets.flatMap((each) => (each.verdict === 'nothing' && each.done ? [each.dataset] : [])),
    pulls: datasets.flatMap((each) =>
      each.verdict === 'checked'
        ? [{ ...shownPull(each.pull, hub), ...each.pull, problems: each.problems, misleading: each.misleading }]
        : [],
    ),
    opens: datasets.flatMap((each) => (each.verdict === 'open' ? [{ ...each.open, problems: each.problems }] : [])),
    unclear: datasets.flatMap((each) => (each.verdict === 'unclear' ? [unclear(each, { pair, hub })] : [])),
  };
}

function shownPull({ dataset, number }: PullToRead, hub: string): { name: string; url: string } {
  const place = hubPlace({ type: 'dataset', name: dataset });
  return { name: `${dataset}#${number}`, url: threadUrl(threadKey({ platform: 'hub', place, number }), hub) };
}

function unclear(
  { dataset, found }: Extract<DatasetVerdict, { verdict: 'unclear' }>,
  { pair, hub }: { pair: RenamePair; hub: string },
): Record<string, unknown> {
  const candidates = 'candidates' in found ? found.candidates : [];
  return {
    dataset,
    found: found.found,
    number: 'number' in found ? found.number : null,
    candidates: candidates.map(({ pull, told }: Candidate) => ({
      ...shownPull({ dataset, number: pull.ref.number }, hub),
      title: told.title,
      body: told.body,
      diff: told.diff,
      command: `/rename ${pair.from} ${pair.to} ${shownPull({ dataset, number: pull.ref.number }, hub).url}`,
    })),
  };
}
