import type { WantedEffect } from '../effects/effect.ts';
import type { CaseCard } from '../platforms/surface.ts';
import type { TemplateName } from '../replies/template-names.ts';
import type { Change } from '../store/change.ts';
import { platformOf } from '../threads/thread.ts';
import { threadName } from '../threads/thread-name.ts';
import type { Telling } from './advance-case.ts';
import { type CaseFile, caseName } from './case-file.ts';
import type { Proposal } from './proposal.ts';
import { requestFileUrl, statusData } from './status-data.ts';

/** Request files of the same evaluation that a comment names. */
const mostTwins = 5;

/** The comment of a case on one thread: it is edited in place from then on. `answers`: the message that it is the answer to. */
export function statusComment(
  file: CaseFile,
  { key, answers = null }: { key: string; answers?: string | null },
  telling: Telling,
): Change[] {
  const effectKey = file.proposal ? statusKey(file.case.number, file.proposal, key) : '';
  const effect: WantedEffect = {
    key: effectKey,
    lane: key,
    payload: {
      ...{ kind: 'reply', thread: key, text: statusText(file, key, telling), card: cardOf(file) },
      ...(answers !== null && { answers: { messageId: answers, mendable: false } }),
    },
  };
  return [
    { change: 'effect', effect, caseNumber: file.case.number },
    { change: 'status-comment', caseNumber: file.case.number, threadKey: key, effectKey },
  ];
}

/** The effect that posts a case's comment for one proposal on one thread. */
export function statusKey(number: number, proposal: Proposal, threadKey: string): string {
  return `proposal:${caseName(number)}:${proposal.id}:${threadKey}`;
}

/** The whole status comment: what was found, below it the state, and where else the case is told. */
function statusText(file: CaseFile, key: string, telling: Telling): string {
  const platform = platformOf(key);
  const data = statusData(file, telling, platform);
  // Messages on Discord have buttons instead.
  const reactions = platform === 'discord' ? [] : data.reactions;
  const state = telling.say({ template: stateTemplate(file), data: { ...data, reactions } });
  const others = file.threads.filter((thread) => thread.key !== key && thread.statusEffect !== null);
  const places = others.map((thread) => ({ name: threadName(thread.key), url: telling.urlOf(thread.key) }));
  const also = places.length > 0 ? telling.say({ template: 'told-also', data: { places } }) : '';
  return [file.case.told, state, twinsText(file, telling), also].filter((part) => part !== '').join('\n\n');
}

/** Which request files are the same evaluation as the case's own; '' when there is none. */
function twinsText({ case: { followed } }: CaseFile, telling: Telling): string {
  const { twins = [] } = followed;
  if (twins.length === 0) return '';
  const files = twins.slice(0, mostTwins).map((path) => ({ path, url: requestFileUrl(telling, path) }));
  return telling.say({ template: 'case-twins', data: { files, more: twins.length - files.length } });
}

/** The status comment of each thread, edited in place to show the case as it is now. */
export function statusEdits(file: CaseFile, telling: Telling): WantedEffect[] {
  const card = cardOf(file);
  return file.threads.flatMap(({ key, statusEffect }) =>
    statusEffect === null
      ? []
      : [
          {
            key: `status:${caseName(file.case.number)}:${file.case.version}:${key}`,
            lane: key,
            payload: {
              ...{ kind: 'edit-reply' as const, thread: key, of: statusEffect },
              ...{ text: statusText(file, key, telling), card },
            },
          },
        ],
  );
}

/** What a platform with buttons needs to know of the case. */
function cardOf({ case: { number, state }, proposal }: CaseFile): CaseCard {
  const waits = state === 'proposed' && proposal?.state === 'open';
  return { case: caseName(number), state, proposal: waits ? proposal.hash : null };
}

function stateTemplate({ case: { state, subject } }: CaseFile): TemplateName {
  return state === 'proposed' && subject.confirm ? 'state-unconfirmed' : `state-${state}`;
}
