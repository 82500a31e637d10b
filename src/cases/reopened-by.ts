import type { Answering } from './answering.ts';
import type { Ask } from './ask.ts';
import type { CaseFile } from './case-file.ts';

/** The stale cases of this thread whose requester wrote something. */
export function reopenedBy(ask: Ask, { docket }: Pick<Answering, 'docket'>): CaseFile[] {
  const login = writerOf(ask);
  return docket.filter(({ case: { state, requester } }) => state === 'stale' && requester.login === login);
}

function writerOf(ask: Ask): string | null {
  if (ask.ask === 'commands' || ask.ask === 'words') return ask.actor.login;
  if (ask.ask !== 'nothing' || ask.code !== 'no-request-in-words') return null;
  return typeof ask.detail.by === 'string' ? ask.detail.by : null;
}
