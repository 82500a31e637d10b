import { handlers } from '../../../handlers/index.ts';
import { findHandler } from '../../../src/cases/answer-command.ts';
import { parseCommands } from '../../../src/messages/parse-commands.ts';
import { readArguments } from '../../../src/messages/read-arguments.ts';
import { readMarkdown } from '../../../src/messages/read-markdown.ts';

/** A command as somebody types it in Discord, with the options named; null for plain words. */
export function invocationOf(text: string) {
  const [command] = text.startsWith('/') ? parseCommands(readMarkdown(text)) : [];
  const handler = command && findHandler(command.verb, handlers);
  if (!handler) return null;
  const read = readArguments(handler, command);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.problems)}`);
  const given = Object.entries(read.value).filter((entry): entry is [string, string | boolean] => {
    return typeof entry[1] === 'string' || typeof entry[1] === 'boolean';
  });
  const options = Object.fromEntries(given.map(([name, value]) => [name.replaceAll('_', '-'), value]));
  return { name: handler.verb, options };
}
