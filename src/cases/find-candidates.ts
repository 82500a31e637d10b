import { nearest } from '../messages/nearest.ts';
import type { RequestIndex } from '../requests/request-index.ts';
import { statusClass } from '../requests/status-class.ts';
import type { Actor } from '../threads/thread.ts';
import type { Answering } from './answering.ts';

const mostCandidates = 5;

/**
 * Models that somebody may mean who named none, or one without its namespace: those in the author's own folder first, of a
 * failure report those that failed, then names that are near.
 */
export async function findCandidates(
  { verb, named, author }: { verb: string; named: string[]; author: Actor },
  { lookups, board }: Pick<Answering, 'lookups' | 'board'>,
): Promise<string[]> {
  const index = await lookups.index();
  const own = unique(index.inFolder(author.login).flatMap(({ model }) => model ?? []));
  if (named.length > 0) {
    const found = named.flatMap((name) => {
      if (verb === 'submit') return [`${author.login}/${name}`];
      const near = [...ownNames(name, own), ...nearNames(name, { index, author })];
      const exact = near.filter((model) => bareName(model).toLowerCase() === name.toLowerCase());
      return exact.length > 0 ? exact : near;
    });
    return unique(found).slice(0, mostCandidates);
  }
  if (verb === 'submit' || verb === 'flag') return [];
  if (verb !== 'report') return own.slice(0, mostCandidates);
  const files = await lookups.requestFilesIn(author.login);
  const failed = files.filter(({ file }) => statusClass(file.status, board.statuses) === 'failed');
  return unique(failed.map(({ file }) => file.model)).slice(0, mostCandidates);
}

function ownNames(name: string, own: string[]): string[] {
  const meant = nearest(name, own.map(bareName));
  return own.filter((model) => bareName(model) === meant);
}

function bareName(model: string): string {
  return model.slice(model.indexOf('/') + 1);
}

/** The same name elsewhere is found by the near names of the author's own. */
function nearNames(name: string, { index, author }: { index: RequestIndex; author: Actor }): string[] {
  const asked = `${author.login}/${name}`;
  return [...index.byModel(asked).flatMap(({ model }) => model ?? []), ...index.near(asked)];
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
