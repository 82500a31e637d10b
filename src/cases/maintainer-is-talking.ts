import { parseCommands } from '../messages/parse-commands.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import type { Message } from '../threads/thread.ts';
import type { Reading } from './read-facts.ts';

const week = 7 * 86_400_000;

/**
 * Whether a maintainer already talks with the user here: wrote after the bot's last message and not more than a week before this
 * one, or after it. Commands are said to the bot and do not count.
 */
export function maintainerIsTalking(message: Message, { thread, self, isMaintainer }: Reading): boolean {
  const { messages } = thread;
  const spoke = messages.findLastIndex(({ author }) => author?.id === self.id);
  const from = Date.parse(message.createdAt) - week;
  return messages
    .slice(spoke + 1)
    .some(
      ({ id, author, hidden, text, createdAt }) =>
        id !== message.id &&
        author !== null &&
        author.id !== message.author?.id &&
        !hidden &&
        isMaintainer(author) &&
        Date.parse(createdAt) >= from &&
        parseCommands(readMarkdown(text)).length === 0,
    );
}
