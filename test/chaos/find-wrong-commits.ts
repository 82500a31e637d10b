import type { ChaosCase } from './chaos-cases.ts';
import type { LoggedWrite } from './logged-write.ts';

/** Request files that the bot did not write exactly as often as the cases say. */
export function findWrongCommits(writes: LoggedWrite[], cases: ChaosCase[], bot: string): string[] {
  const commits = writes.filter(({ kind, user, applied }) => kind === 'commit' && user === bot && applied);
  const wrong = cases.flatMap(({ commits: path }) => {
    const times = commits.filter(({ body }) => JSON.stringify(body).includes(`"${path}"`)).length;
    return path === null || times === 1 ? [] : [`${path} was written ${times} times`];
  });
  const expected = cases.filter((each) => each.commits !== null).length;
  return [...wrong, ...(commits.length === expected ? [] : [`${commits.length} commits instead of ${expected}`])];
}
