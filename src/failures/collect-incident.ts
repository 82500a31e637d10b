import type { IncidentFile } from '../cases/case.ts';
import type { Request } from '../cases/handler.ts';
import type { FailureClass } from './failure-class.ts';
import type { SeenFailure } from './seen-failure.ts';

/** Failures whose cause is looked for at most, newest first. */
const mostExamined = 1_000;
/** Questions about repositories at the same time. */
const askedAtOnce = 8;

export type LeftOutBecause = 'gone' | 'superseded' | 'do-not-submit' | 'over-the-limit';

export interface CollectedIncident {
  /** What can be launched again, oldest failure first. */
  files: IncidentFile[];
  leftOut: { path: string; because: LeftOutBecause }[];
}

interface Wanted {
  cause: FailureClass;
  since: Date;
  most: number;
}

type Asked = Pick<Request<unknown>, 'board' | 'lookups' | 'knowledge'>;

/**
 * What failed of one cause since some time and can be launched again. Mass relaunches have brought back requests that a
 * newer one had replaced (leaderboard-domain.md §6.1), so those are left out, as are models that are gone.
 */
export async function collectIncident({ cause, since, most }: Wanted, request: Asked): Promise<CollectedIncident> {
  const { lookups, knowledge } = request;
  const failures = (await lookups.failures.since(since)).slice(0, mostExamined);
  const causes = await lookups.failures.causes(failures, knowledge.signatures);
  const matching = failures.filter(({ request: { path } }) => causes.get(path) === cause).reverse();
  const files: IncidentFile[] = [];
  const leftOut: CollectedIncident['leftOut'] = [];
  for (let from = 0; from < matching.length; from += askedAtOnce) {
    const some = matching.slice(from, from + askedAtOnce);
    if (files.length >= most) leftOut.push(...some.map(({ request: { path } }) => overTheLimit(path)));
    else {
      const judged = await Promise.all(
        some.map(async (failure) => ({ failure, because: await reason(failure, request) })),
      );
      for (const { failure, because } of judged) {
        const { path, model } = failure.request;
        if (because !== null) leftOut.push({ path, because });
        else if (files.length < most) files.push({ path, blob: failure.blob, model });
        else leftOut.push(overTheLimit(path));
      }
    }
  }
  return { files, leftOut };
}

function overTheLimit(path: string): { path: string; because: LeftOutBecause } {
  return { path, because: 'over-the-limit' };
}

async function reason(
  { request: { path, model, precision, submitted } }: SeenFailure,
  { board, lookups }: Asked,
): Promise<LeftOutBecause | null> {
  const name = model.toLowerCase();
  if (board.submissions.doNotSubmit.some((refused) => refused.model.toLowerCase() === name)) return 'do-not-submit';
  const [index, { summary }] = await Promise.all([lookups.index(), lookups.queue()]);
  const newer = index.byModelAndPrecision(model, precision ?? '').some((other) => {
    const time = other.path === path ? null : (summary.byPath(other.path)?.submitted ?? null);
    return time !== null && submitted !== null && time > submitted;
  });
  if (newer) return 'superseded';
  return (await lookups.modelHead(model)) === null ? 'gone' : null;
}
