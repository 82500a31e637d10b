import { type CommitPlan, commitChange } from '../effects/commit-change.ts';
import type { HubClient, Repo } from '../platforms/hub/hub-client.ts';
import { findEdit, takenBackKey } from './find-edit.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'commit' | 'listCommits'>;

interface Taking {
  repo: Repo;
  key: string;
  since: Date;
  caseName: string;
  approvedBy: string | null;
  now(): Date;
}

/**
 * Puts request files back to what they were before an effect's edit, because no job came of it. A file that somebody
 * changed since is left as it is.
 */
export async function takeBackEdit(paths: readonly string[], taking: Taking, hub: Files): Promise<void> {
  const { repo, key, caseName, approvedBy, now } = taking;
  const edit = await findEdit(hub, taking);
  if (!edit) return;
  const plan = async (head: string): Promise<CommitPlan> => {
    const write: { path: string; text: string }[] = [];
    const remove: string[] = [];
    for (const path of paths) {
      const read = (revision: string) => hub.readFile(repo, { path, revision });
      const [edited, there] = [await read(edit.commit), await read(head)];
      if (!edited || there?.oid !== edited.oid) continue;
      const before = edit.parent === null ? null : await read(edit.parent);
      if (before) write.push({ path, text: before.text });
      else remove.push(path);
    }
    if (write.length + remove.length === 0) return { result: 'done', details: {} };
    return {
      title: `Take back the launch of ${paths.length === 1 ? paths[0] : `${paths.length} requests`}`,
      write,
      remove,
    };
  };
  await commitChange({ repo, key: takenBackKey(key), caseName, approvedBy, now, plan }, hub);
}
