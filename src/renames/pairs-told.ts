import { findRename } from '../messages/find-rename.ts';
import { messageProse } from '../messages/message-prose.ts';
import type { DatasetRule } from './dataset-rule.ts';
import type { ReadPull } from './read-pull.ts';
import type { RenamePair } from './rename-pair.ts';

/** The pair that each part of a pull request names; null where it names none. They can disagree (leaderboard-domain.md §5.1). */
export interface PairsTold {
  title: RenamePair | null;
  body: RenamePair | null;
  diff: RenamePair | null;
}

export function pairsTold(
  { title, body, touched }: Pick<ReadPull, 'title' | 'body' | 'touched'>,
  { pair, rule, hub, github }: { pair: RenamePair; rule: DatasetRule; hub: string; github: string },
): PairsTold {
  const sites = [hub, { github }];
  return {
    title: findRename(messageProse(title, '', sites))[0] ?? null,
    body: findRename(messageProse('', body, sites))[0] ?? null,
    diff: pairOfDiff(touched ?? [], { pair, rule }),
  };
}

function pairOfDiff(
  touched: NonNullable<ReadPull['touched']>,
  { pair, rule }: { pair: RenamePair; rule: DatasetRule },
): RenamePair | null {
  const removed = touched.flatMap(({ main, head }) => (main && !head ? [rule.modelOf(main.text)] : []));
  const added = touched.flatMap(({ main, head }) => (head && !main ? [rule.modelOf(head.text)] : []));
  const moved = touched.some(({ path, head }) => !head && touched.some((other) => other.path === rule.move(path)));
  if (removed.includes(pair.from) && (added.includes(pair.to) || moved)) return pair;
  const [from] = removed.filter((name) => name !== null);
  const [to] = added.filter((name) => name !== null);
  return from && to && from !== to ? { from, to } : null;
}
