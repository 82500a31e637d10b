import type { Platform } from '../../src/threads/thread.ts';
import { loginOf } from './login-of.ts';
import type { Talk } from './open-talk.ts';

const code = /\b[a-z2-9]{4}(?:-[a-z2-9]{4}){3}\b/g;

/** The code in what the bot said. */
export function codeIn(reply: string): string {
  const [found] = reply.match(code) ?? [];
  if (!found) throw new Error(`no code in: ${reply}`);
  return found;
}

/** Codes differ from run to run. */
export function withoutCodes(text: string): string {
  return text.replaceAll(code, 'abcd-efgh-jkmn-pqrs');
}

/** Somebody links the account of one platform to the one with the same name on the Hub. */
export async function linksToHub(talk: Talk, login: string, from: Platform): Promise<void> {
  const issued = await talk.on(from).asks(login, `/link hub:${loginOf(login)}`);
  const told = await talk.on('hub').asks(login, `/link ${codeIn(issued)}`);
  if (!told.includes('are linked')) throw new Error(told);
}
