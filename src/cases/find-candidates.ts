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
    const found = named.flatMap((name) => [
      ...(verb === 'submit' ? [`${author.login}/${name}`] : ownNames(name, own)),
      ...(verb === 'submit' ? [] : nearNames(name, { index, author })),
    ]);
    return unique(found).slice(0, mostCandidates);
  }
  if (verb === 'submit' || verb === 'flag') return [];
  if (verb !== 'report') return own.slice(0, mostCandidates);
  const files = await lookups.requestFilesIn(author.login);
  const failed = files.filter(({ file }) => statusClass(file.status, board.statuses) === 'failed');
  return unique(failed.map(({ file }) => file.model)).slice(0, mostCandidates);
}

function ownNames(name: string, own: string[]): string[] {
  const last = (model: string) => model.slice(model.indexOf('/') + 1);
  const meant = nearest(name, own.map(last));
  return own.filter((model) => last(model) === meant);
}

/** The same name elsewhere is found by the near names of the author's own. */
function nearNames(name: string, { index, author }: { index: RequestIndex; author: Actor }): string[] {
  const asked = `${author.login}/${name}`;
  return [...index.byModel(asked).flatMap(({ model }) => model ?? []), ...index.near(asked)];
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
