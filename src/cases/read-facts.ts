import type { Board } from '../boards/board.ts';
import { newCommands } from '../messages/new-commands.ts';
import { parseCommands } from '../messages/parse-commands.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import type { MessageToUnderstand, Understanding } from '../messages/understanding.ts';
import type { Fact } from '../threads/find-facts.ts';
import type { Actor, Message, Thread } from '../threads/thread.ts';
import type { Ask, IgnoreCode } from './ask.ts';
import { readWords } from './read-words.ts';

export interface Reading {
  board: Board;
  thread: Thread;
  /** The bot's own account. */
  self: Actor;
  /** Messages written before the bot's first start are history. */
  since: Date;
  /** Whom the bot lets talk, and whose words may decide. Rights are never taken from this. */
  isMaintainer(who: { login: string }): boolean;
  understand(message: MessageToUnderstand): Understanding;
}

/** What each fact asks, without looking anything up. Nothing the bot wrote, hid or quotes ever asks (design.md §5). */
export function readFacts(facts: Fact[], reading: Reading): Ask[] {
  return facts.map((fact) => {
    try {
      return readFact(fact, reading);
    } catch (fault) {
      // Pure code over hostile text: one message that breaks it must not hold up its thread.
      return nothing('unreadable', 'message' in fact ? fact.message.id : null, { error: String(fault) });
    }
  });
}

function readFact(fact: Fact, reading: Reading): Ask {
  switch (fact.kind) {
    case 'message-posted':
      return readPosted(fact.message, reading);
    case 'message-edited':
      return readEdited(fact, reading);
    case 'message-hidden':
      return { ask: 'gone', messageId: fact.message.id, because: 'message-hidden' };
    case 'message-gone':
      return { ask: 'gone', messageId: fact.before.id, because: 'message-gone' };
    case 'reaction-added':
      return readReaction(fact, reading);
    case 'reaction-removed':
      return { ask: 'no-longer-yes', message: fact.message, login: fact.login };
    case 'status-changed':
      return nothing('thread-status-changed', null, { from: fact.from, to: fact.to });
    case 'retitled':
      return nothing('thread-retitled', null, { from: fact.from, to: fact.to });
  }
}

function readPosted(message: Message, reading: Reading): Ask {
  const { author } = message;
  if (!author) return nothing('author-deleted', message.id);
  if (author.id === reading.self.id) return nothing('own-message', message.id);
  if (isApp(author)) return nothing('author-is-a-bot', message.id, { by: author.login });
  if (message.hidden) return nothing('posted-hidden', message.id, { by: author.login });
  if (new Date(message.createdAt) < reading.since)
    return nothing('before-first-start', message.id, { by: author.login });
  if (message.lastEditor && message.lastEditor.id !== author.id) {
    return { ask: 'edited-by-other', message, actor: author, editor: message.lastEditor.login, commands: 0 };
  }
  const commands = parseCommands(readMarkdown(message.text));
  if (commands.length > 0) return { ask: 'commands', message, actor: author, commands };
  return readWords({ ...message, author }, reading);
}

function readEdited({ message, before }: Extract<Fact, { kind: 'message-edited' }>, { self }: Reading): Ask {
  const { author, lastEditor } = message;
  if (!author) return nothing('author-deleted', message.id);
  if (author.id === self.id) return nothing('own-message', message.id);
  if (isApp(author)) return nothing('author-is-a-bot', message.id, { by: author.login });
  const commands = newCommands(before.text, message.text);
  if (lastEditor && lastEditor.id !== author.id) {
    return { ask: 'edited-by-other', message, actor: author, editor: lastEditor.login, commands: commands.length };
  }
  if (commands.length === 0) return nothing('edit-adds-no-command', message.id, { by: author.login });
  return { ask: 'commands', message, actor: author, commands };
}

function readReaction(
  { message, reaction, login }: Extract<Fact, { kind: 'reaction-added' }>,
  { self, board }: Reading,
): Ask {
  if (login === self.login) return nothing('own-reaction', message.id);
  const meant = message.author?.id === self.id && board.approvals.reactions.includes(reaction);
  return meant
    ? { ask: 'yes', message, login, reaction }
    : nothing('reaction-means-nothing', message.id, { reaction, login });
}

/** GitHub marks apps and workflows by their login; people cannot have such a one. Bots never trigger a bot (design.md §5). */
function isApp({ platform, login }: Actor): boolean {
  return platform === 'github' && login.endsWith('[bot]');
}

function nothing(code: IgnoreCode, messageId: string | null, detail: Record<string, unknown> = {}): Ask {
  return { ask: 'nothing', code, messageId, detail };
}
