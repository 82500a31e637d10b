import type { Board } from '../boards/board.ts';
import type { CommitPlan } from '../effects/commit-change.ts';
import type { RelaunchMany } from '../effects/planned-effect.ts';
import type { HubClient, Repo } from '../platforms/hub/hub-client.ts';
import { relaunchEdit } from '../requests/relaunch-edit.ts';

/** Request files read at the same time. */
const readersAtOnce = 8;

interface Place {
  repo: Repo;
  statuses: Board['statuses'];
  hub: Pick<HubClient, 'pathsInfo' | 'readFile'>;
}

/**
 * One commit that launches those of many request files that are as approved at `head`; the rest is left out. One question
 * tells the blob ids of all, and only what is launched is read.
 */
export async function planManyLaunches(
  { effect, head }: { effect: RelaunchMany; head: string },
  { repo, statuses, hub }: Place,
): Promise<CommitPlan> {
  const paths = effect.files.map(({ path }) => path);
  const there = new Map((await hub.pathsInfo(repo, { revision: head, paths })).map(({ path, oid }) => [path, oid]));
  const asApproved = effect.files.filter(({ path, blob }) => there.get(path) === blob);
  const write: { path: string; text: string }[] = [];
  for (let from = 0; from < asApproved.length; from += readersAtOnce) {
    const read = await Promise.all(
      asApproved.slice(from, from + readersAtOnce).map(async ({ path }) => {
        const file = await hub.readFile(repo, { path, revision: head });
        return file ? [{ path, text: relaunchEdit(file.text, statuses) }] : [];
      }),
    );
    write.push(...read.flat());
  }
  if (write.length === 0) return { result: 'done', details: {} };
  return { title: `Relaunch ${write.length} failed requests`, write, remove: [] };
}
