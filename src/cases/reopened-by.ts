import type { Answering } from './answering.ts';
import type { Ask, IgnoreCode } from './ask.ts';
import type { CaseFile } from './case-file.ts';

/** The stale cases of this thread whose requester wrote something. */
export function reopenedBy(ask: Ask, { docket, thread }: Pick<Answering, 'docket' | 'thread'>): CaseFile[] {
  const login = writerOf(ask);
  const { platform } = thread.ref;
  return docket.filter(
    ({ case: { state, requester } }) =>
      state === 'stale' && requester.platform === platform && requester.login === login,
  );
}

/** Messages that were written before the bot was there, or hidden, ask for nothing. */
const unheard: readonly IgnoreCode[] = ['before-first-start', 'posted-hidden'];

function writerOf(ask: Ask): string | null {
  if (ask.ask === 'commands' || ask.ask === 'words') return ask.actor.login;
  if (ask.ask !== 'nothing' || unheard.includes(ask.code)) return null;
  return typeof ask.detail.by === 'string' ? ask.detail.by : null;
}
