import type { Change } from '../store/change.ts';
import type { Telling } from './advance-case.ts';
import type { CaseFile } from './case-file.ts';
import { reopenThread } from './reopen-thread.ts';
import { statusComment, statusEdits, statusKey } from './status-comment.ts';

export interface Joined {
  file: CaseFile;
  changes: Change[];
}

/** Tells a case on one more thread: the same status comment, edited with the others from then on. */
export function joinCase(
  file: CaseFile,
  { key, answers = null }: { key: string; answers?: string | null },
  telling: Telling,
): Joined {
  const { proposal } = file;
  if (!proposal || file.threads.some((thread) => thread.key === key && thread.statusEffect !== null))
    return { file, changes: [] };
  const { board, homeThread, messageId, number, version } = file.case;
  const joined: CaseFile = {
    ...file,
    case: { ...file.case, version: version + 1 },
    threads: [
      ...file.threads.filter((thread) => thread.key !== key),
      { key, statusEffect: statusKey(number, proposal, key) },
    ],
  };
  const others = statusEdits(joined, telling).filter(({ lane }) => lane !== key);
  const decision = { board, threadKey: homeThread, messageId, caseNumber: number, detail: { thread: key } };
  return {
    file: joined,
    changes: [
      // Nothing changes but the version: whoever moves the case on at the same moment does not know of this thread.
      { change: 'update-case', number, version, set: {} },
      ...statusComment(joined, { key, answers }, telling),
      ...reopenThread(joined.case, key, telling.board).map(
        (effect): Change => ({ change: 'effect', effect, caseNumber: number }),
      ),
      ...others.map((effect): Change => ({ change: 'effect', effect, caseNumber: number })),
      { change: 'decision', decision: { code: 'joined-case', ...decision } },
      // A thread with an open proposal is polled: its own sync sees to that.
      { change: 'wake', queue: 'sync', key },
    ],
  };
}
