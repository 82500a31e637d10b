import type { Change } from '../store/change.ts';
import { homePlace } from '../threads/home-place.ts';
import { parseThreadKey } from '../threads/thread.ts';
import type { Telling } from './advance-case.ts';
import { type CaseFile, caseName } from './case-file.ts';

/** A case that was asked for in a chat gets a discussion at the board's own place, where it is found again and followed. */
export function tellInPublic(file: CaseFile, { board, say, urlOf }: Telling): Change[] {
  const { number, homeThread, requester, subject } = file.case;
  if (parseThreadKey(homeThread)?.platform !== 'discord') return [];
  const data = {
    ...{ case: caseName(number), kind: subject.details.kind, model: subject.model },
    ...{ requester: requester.login, url: urlOf(homeThread) },
  };
  return [
    {
      change: 'effect',
      effect: {
        key: `open-thread:${caseName(number)}:public`,
        // Of its own: the answer in the chat must not wait for it.
        lane: `case:${caseName(number)}:public`,
        payload: {
          ...{ kind: 'open-thread', ...homePlace(board), joins: true },
          title: say({ template: 'public-title', data }),
          text: say({ template: 'public-opening', data }),
        },
      },
      caseNumber: number,
    },
  ];
}
