import type { Command, CommandDeclaration } from './command.ts';
import { nearest } from './nearest.ts';
import type { Intent } from './understanding.ts';

/** The command that decides what a message asks for: the last one. */
export interface DecidingCommand {
  command: Command;
  intent: Intent;
  /** Whether the verb was only guessed from a typo; then nothing may start. */
  guessed: boolean;
}

/** What is known of a verb before anything is asked with it. */
export type KnownVerb = Pick<CommandDeclaration, 'verb' | 'aliases' | 'intent'>;

/**
 * null when the message has no command and no line that looks like a mistyped one. The last one decides, so that `/cancel` takes back those
 * before it; one without arguments does not replace one of the same intent.
 */
export function decidingCommand(commands: readonly Command[], verbs: readonly KnownVerb[]): DecidingCommand | null {
  const known = new Map(verbs.flatMap((each) => [each.verb, ...each.aliases].map((name) => [name, each] as const)));
  let deciding: DecidingCommand | null = null;
  for (const command of commands) {
    const exact = known.get(command.verb);
    const near = exact ? null : nearest(command.verb, [...known.keys()]);
    const meant = exact ?? (near === null ? undefined : known.get(near));
    if (!meant) continue;
    const adds = command.rest !== '' || deciding?.intent !== meant.intent;
    if (adds) deciding = { command, intent: meant.intent, guessed: !exact };
  }
  return deciding;
}
