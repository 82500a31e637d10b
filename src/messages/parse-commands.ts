import type { Command } from './command.ts';
import { readIssueForm } from './read-issue-form.ts';
import type { ReadMessage } from './read-message.ts';
import { splitWords } from './split-words.ts';

/** Slash words that people write without meaning the bot: tone marks, copies, folders. */
const notVerbs = new Set(
  's j jk srs lh hj gen pos neg rant sarcasm cc bcc fyi me shrug usr etc tmp home var opt bin dev mnt root lib proc sys'.split(
    ' ',
  ),
);

/**
 * Finds `/verb arguments` at the start of a line of prose, in paragraphs and list items, several per message. A path such as
 * `/usr/bin/x`, a heading, code, a quote and an emphasised word are not commands. The verb is not yet known to exist. A filled-in
 * issue form is the one command that it stands for.
 */
export function parseCommands(message: ReadMessage): Command[] {
  const form = readIssueForm(message.lines);
  if (form) return [form];
  const commands: Command[] = [];
  for (const line of message.lines) {
    if (!line.plain || line.place === 'heading') continue;
    const verb = /^\/([a-z]+(?:-[a-z]+)*)(?:[.,;:!?]*(?=\s|$))/i.exec(line.text);
    const name = verb?.[1]?.toLowerCase();
    if (!verb || !name || notVerbs.has(name)) continue;
    const rest = line.full.slice(verb[0].length).trim();
    const words = splitWords(rest);
    const named = words.filter((word) => word.key !== null);
    commands.push({
      verb: name,
      positional: words.filter((word) => word.key === null).map((word) => word.text),
      named: Object.fromEntries(named.map((word) => [word.key, word.text])),
      rest,
      source: line.full,
      line: line.line,
    });
  }
  return commands;
}
