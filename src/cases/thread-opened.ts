import type { Change } from '../store/change.ts';
import type { Telling } from './advance-case.ts';
import { type CaseFile, caseName } from './case-file.ts';

/** The thread that the bot opened for a case is there: the case is told on it, and reviewed again now that its address is known. */
export function threadOpened(file: CaseFile, key: string, { board, urlOf, say }: Telling): Change[] {
  const { number, version, homeThread, messageId, followed, subject } = file.case;
  const url = urlOf(key);
  const told = say({ template: 'told-elsewhere', data: { case: caseName(number), model: subject.model, url } });
  const text = `${file.case.told}\n\n${told}`.trim();
  return [
    {
      change: 'update-case',
      number,
      version,
      set: {
        followed: { ...followed, ownThread: key },
        reviewBecause: { reason: 'thread-opened', details: { thread: key } },
      },
    },
    { change: 'status-comment', caseNumber: number, threadKey: key, effectKey: null },
    {
      change: 'effect',
      effect: {
        key: `told-elsewhere:${caseName(number)}:${key}`,
        lane: homeThread,
        payload: { kind: 'reply', thread: homeThread, text, answers: { messageId, mendable: false } },
      },
      caseNumber: number,
    },
    {
      change: 'decision',
      decision: {
        ...{ code: 'thread-opened', board: board.name, threadKey: homeThread, messageId, caseNumber: number },
        detail: { thread: key },
      },
    },
    { change: 'wake', queue: 'sync', key: homeThread },
  ];
}
