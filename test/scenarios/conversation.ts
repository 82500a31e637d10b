import { takeHints } from '../../src/threads/take-hints.ts';
import type { Message, Thread, ThreadRef } from '../../src/threads/thread.ts';
import { threadKey } from '../../src/threads/thread.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { callHub } from './call-hub.ts';
import { settled } from './settled.ts';

const space = 'spaces/open-llm-leaderboard/open_llm_leaderboard';
const person: Record<string, string> = {
  olivia: 'olivia-owner',
  sam: 'sam-stranger',
  mira: 'mira-maintainer',
  noor: 'noor-maintainer',
};

/** Opens a discussion as somebody; `login` may be a first name. */
export async function openConversation({
  board,
  login,
  title,
  text,
}: {
  board: BoardOnTrial;
  login: string;
  title: string;
  text: string;
}): Promise<Conversation> {
  const opened = await callHub(board, {
    login: person[login] ?? login,
    method: 'POST',
    path: `/api/${space}/discussions`,
    body: { title, description: text },
  });
  const conversation = new Conversation(board, { platform: 'hub', place: space, number: Number(opened.num) });
  await conversation.botLooks();
  return conversation;
}

/** One thread of a scenario. Every step ends when the bot has done everything it will do about it. */
export class Conversation {
  readonly #board: BoardOnTrial;
  readonly ref: ThreadRef;

  constructor(board: BoardOnTrial, ref: ThreadRef) {
    this.#board = board;
    this.ref = ref;
  }

  async says(login: string, text: string): Promise<void> {
    await this.#post(login, '/comment', { comment: text });
    await this.botLooks();
  }

  /** Edits the newest comment of `author`, as `login` when somebody else does it. */
  async edits(author: string, text: string, login = author): Promise<void> {
    await this.#post(login, `/comment/${(await this.newest(author)).id}/edit`, { content: text });
    await this.botLooks();
  }

  async hides(author: string, login = author): Promise<void> {
    await this.#post(login, `/comment/${(await this.newest(author)).id}/hide`, {});
    await this.botLooks();
  }

  /** Reacts to the newest comment of the bot, or of `of`. */
  async reacts(
    login: string,
    reaction: string,
    { of = 'steward-bot', action = 'add' }: { of?: string; action?: 'add' | 'remove' } = {},
  ): Promise<void> {
    await this.#post(login, `/comment/${(await this.newest(of)).id}/reaction`, { reaction, action });
    await this.botLooks();
  }

  /** Reacts to the comment of the bot that shows a case's state. */
  async reactsToCase(login: string, reaction: string): Promise<void> {
    const { messages } = await this.thread();
    const status = messages.findLast(
      (message) => message.author?.login === 'steward-bot' && /`c-\d+`: /.test(message.text),
    );
    if (!status) throw new Error('no comment here shows a case');
    await this.#post(login, `/comment/${status.id}/reaction`, { reaction, action: 'add' });
    await this.botLooks();
  }

  /** The bot is told to look at the thread, does so, and everything that follows is over. */
  async botLooks(): Promise<void> {
    await takeHints([{ queue: 'sync', key: threadKey(this.ref), source: 'webhook', detail: {} }], this.#board.bot.desk);
    await settled(this.#board);
  }

  /** The evaluation backend makes one pass, and the bot follows what it did. */
  async evaluationGoesOn(): Promise<void> {
    await this.#board.evaluate();
    await takeHints(
      [{ queue: 'follow', key: 'open-llm-leaderboard', source: 'webhook', detail: {} }],
      this.#board.bot.desk,
    );
    await settled(this.#board);
  }

  async thread(): Promise<Thread> {
    const thread = await this.#board.bot.desk.hub.fetchThread(this.ref);
    if (!thread) throw new Error('the thread is gone');
    return thread;
  }

  async newest(login: string): Promise<Message> {
    const { messages } = await this.thread();
    const found = messages.findLast((message) => message.author?.login === (person[login] ?? login));
    if (!found) throw new Error(`${login} wrote nothing here`);
    return found;
  }

  /** What the bot said last, as people read it. */
  async reply(): Promise<string> {
    return this.#shown((await this.newest('steward-bot')).text);
  }

  /** The whole thread as people read it: who said what, and who reacted. */
  async transcript(): Promise<string> {
    const { messages } = await this.thread();
    return messages
      .map((message) => {
        const reactions = message.reactions.map(({ reaction, logins }) => `${reaction} ${logins.join(' ')}`).join(', ');
        const text = message.hidden ? '(hidden)' : this.#shown(message.text);
        return `${message.author?.login ?? 'a deleted account'}: ${text}${reactions ? `\n[${reactions}]` : ''}`;
      })
      .join('\n\n');
  }

  #shown(text: string): string {
    return text.replaceAll(this.#board.sandbox.url, 'https://hub.test').replace(/\n*<!-- steward:\w+ -->\s*$/, '');
  }

  async #post(login: string, path: string, body: object): Promise<void> {
    await callHub(this.#board, {
      login: person[login] ?? login,
      method: 'POST',
      path: `/api/${space}/discussions/${this.ref.number}${path}`,
      body,
    });
  }
}
