import type { Mention } from './find-mentions.ts';

/** A discussion or PR as `type/ns/name#number`, the first in the requests dataset, else the first of any dataset; null without one. */
export function findPullRequest(mentions: readonly Mention[]): string | null {
  const linked = mentions.flatMap(({ target }) =>
    target?.kind === 'discussion' && target.repo.type === 'dataset'
      ? [{ name: target.repo.name, number: target.number }]
      : [],
  );
  const first = linked.find(({ name }) => /\/requests?(?:[-_]|$)/i.test(name)) ?? linked[0];
  return first ? `datasets/${first.name}#${first.number}` : null;
}
