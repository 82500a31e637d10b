import type { Command } from './command.ts';
import { nearest } from './nearest.ts';
import type { Intent } from './understanding.ts';

/** What each verb asks for. `/cancel` takes back the commands before it in the same message. */
const intentOfVerb: Readonly<Record<string, Intent>> = {
  submit: 'submission',
  report: 'failure_report',
  flag: 'flag',
  appeal: 'flag_appeal',
  rename: 'rename',
  remove: 'removal',
  duplicate: 'status_question',
  status: 'status_question',
  queue: 'status_question',
  search: 'status_question',
  scores: 'status_question',
  faq: 'faq_question',
  help: 'faq_question',
  why: 'faq_question',
  approve: 'approval',
  relaunch: 'approval',
  reject: 'other',
  incident: 'other',
  confirm: 'other',
  cancel: 'other',
  link: 'other',
  unlink: 'other',
  ping: 'other',
};

/** The command that decides what a message asks for: the last one that was not cancelled. */
export interface DecidingCommand {
  command: Command;
  intent: Intent;
  /** Whether the verb was only guessed from a typo; then nothing may start. */
  guessed: boolean;
}

/** null when the message has no command and no line that looks like a mistyped one. */
export function decidingCommand(commands: readonly Command[]): DecidingCommand | null {
  let deciding: DecidingCommand | null = null;
  for (const command of commands) {
    const exact = Object.hasOwn(intentOfVerb, command.verb);
    const verb = exact ? command.verb : nearest(command.verb, Object.keys(intentOfVerb));
    const intent = verb === null ? undefined : intentOfVerb[verb];
    if (!intent) continue;
    deciding = verb === 'cancel' && deciding ? null : { command, intent, guessed: !exact };
  }
  return deciding;
}
