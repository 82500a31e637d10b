import type { CommitRequest, HubClient, Repo } from '../platforms/hub/hub-client.ts';
import { setInParquet } from '../rows/set-in-parquet.ts';
import { setInRows } from '../rows/set-in-rows.ts';
import type { CommitPlan } from './commit-change.ts';
import type { EffectOutcome } from './effect.ts';
import type { NewContent } from './planned-effect.ts';

interface Table {
  repo: Repo;
  /** A file, or the folder of the table's files; '' for the whole repository. */
  path: string;
  head: string;
  title: string;
}

/** Sets a column in a model's rows, in every file of a table that has some: JSON lines as the sandbox's, parquet as the real board's. */
export async function writeRows(
  { repo, path, head, title }: Table,
  wanted: Extract<NewContent, { of: 'rows' }>,
  hub: Pick<HubClient, 'readFile' | 'readBytes' | 'listTree'>,
): Promise<CommitPlan> {
  const write: CommitRequest['write'] = [];
  const binary: NonNullable<CommitRequest['binary']> = [];
  for await (const file of hub.listTree(repo, { revision: head, ...(path === '' ? {} : { path }) })) {
    const at = { path: file.path, revision: head };
    if (file.path.endsWith('.jsonl')) {
      const text = (await hub.readFile(repo, at))?.text;
      const edited = text === undefined ? null : setInRows(text, wanted);
      if (edited !== null) write.push({ path: file.path, text: edited });
    } else if (file.path.endsWith('.parquet')) {
      const bytes = await hub.readBytes(repo, at);
      const edit = bytes ? await setInParquet(bytes, wanted) : { edited: 'nothing' as const };
      if (edit.edited === 'refused') return refused(file.path, edit);
      if (edit.edited === 'yes') binary.push({ path: file.path, bytes: edit.bytes });
    }
  }
  // The table may have lost the row meanwhile, or show the value already: there is nothing left to do then.
  if (write.length + binary.length === 0) return { result: 'done', details: { rows: 0 } };
  return { title, write, binary, remove: [] };
}

function refused(
  path: string,
  { problem, column }: Extract<Awaited<ReturnType<typeof setInParquet>>, { edited: 'refused' }>,
): EffectOutcome {
  return { result: 'refused', reason: problem, words: `${path}${column === '' ? '' : `, column ${column}`}` };
}
