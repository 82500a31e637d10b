import { takeHints } from '../../src/threads/take-hints.ts';
import type { Message, Thread, ThreadRef } from '../../src/threads/thread.ts';
import { threadKey } from '../../src/threads/thread.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { loginOf } from './login-of.ts';
import { settled } from './settled.ts';

/** Passes of the evaluation backend after which every evaluation has ended. */
const mostPasses = 4;

/** One thread of a scenario. Every step ends when the bot has done everything it will do about it. */
export class Conversation {
  readonly #board: BoardOnTrial;
  readonly ref: ThreadRef;

  get #platform() {
    const { platform, platforms } = this.#board;
    return platforms.find((each) => each.platform === this.ref.platform) ?? platform;
  }

  constructor(board: BoardOnTrial, ref: ThreadRef) {
    this.#board = board;
    this.ref = ref;
  }

  async says(login: string, text: string): Promise<void> {
    await this.#platform.says(loginOf(login), this.ref, text);
    await this.botLooks();
  }

  /** Edits the newest comment of `author`, as `login` when somebody else does it. */
  async edits(author: string, text: string, login = author): Promise<void> {
    const message = await this.newest(author);
    await this.#platform.edits(loginOf(login), this.ref, { message, text });
    await this.botLooks();
  }

  async hides(author: string, login = author): Promise<void> {
    await this.#platform.hides(loginOf(login), this.ref, await this.newest(author));
    await this.botLooks();
  }

  /** Reacts to the newest comment of the bot, or of `of`. */
  async reacts(
    login: string,
    reaction: string,
    { of = 'steward-bot', action = 'add' }: { of?: string; action?: 'add' | 'remove' } = {},
  ): Promise<void> {
    const message = await this.newest(of);
    await this.#platform.reacts(loginOf(login), this.ref, { message, reaction, action });
    await this.botLooks();
  }

  /** Reacts to the newest comment of the bot that shows a case's state. */
  async reactsToCase(login: string, reaction: string, action: 'add' | 'remove' = 'add'): Promise<void> {
    await this.#reactToCase(login, reaction, action);
    await this.botLooks();
  }

  /** Reacts as above, and nothing tells the bot. */
  async reactsUnseen(login: string, reaction: string): Promise<void> {
    await this.#reactToCase(login, reaction, 'add');
  }

  /** The name of the newest case that the bot shows here, as people write it. */
  async caseName(): Promise<string> {
    const name = (await this.#cases()).at(-1)?.name;
    if (!name) throw new Error('no comment here shows a case');
    return name;
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

  /** The evaluation backend works until nothing waits and nothing runs, and the bot follows what it did. */
  async evaluationEnds(): Promise<void> {
    for (let pass = 0; pass < mostPasses; pass += 1) await this.evaluationGoesOn();
  }

  async thread(): Promise<Thread> {
    const thread = await this.#platform.thread(this.ref);
    if (!thread) throw new Error('the thread is gone');
    return thread;
  }

  async newest(login: string): Promise<Message> {
    const { messages } = await this.thread();
    const sought = login === 'steward-bot' ? this.#platform.bot : loginOf(login);
    const found = messages.findLast((message) => message.author?.login === sought);
    if (!found) throw new Error(`${login} wrote nothing here`);
    return found;
  }

  /** What the bot said since the newest message of anybody else, as people read it. */
  async reply(): Promise<string> {
    const { messages } = await this.thread();
    const last = messages.findLastIndex((message) => message.author?.login !== this.#platform.bot);
    const said = messages.slice(last + 1).map((message) => message.text);
    return said.length === 0 ? '(silence)' : this.#shown(said.join('\n\nsteward-bot: '));
  }

  /** Who said what, without reactions: those of a bot are not seen everywhere. */
  async words(): Promise<string> {
    const { messages } = await this.thread();
    return this.#shown(messages.map(({ author, text }) => `${author?.login}: ${text}`).join('\n\n'));
  }

  /** The whole thread as people read it: who said what, and who reacted. Lines of logs are folded. */
  async transcript(): Promise<string> {
    const { messages } = await this.thread();
    const written = messages.map((message) => {
      const reactions = message.reactions.map(({ reaction, logins }) => `${reaction} ${logins.join(' ')}`).join(', ');
      const text = message.hidden ? '(hidden)' : message.text;
      return `${message.author?.login ?? 'a deleted account'}: ${text}${reactions ? `\n[${reactions}]` : ''}`;
    });
    return this.#shown(written.join('\n\n'));
  }

  /** Cases are numbered as this thread saw them, so that a scenario reads the same alone and among others. */
  async #shown(text: string): Promise<string> {
    const names = [...new Set((await this.#cases()).map(({ name }) => name))];
    const { bot } = this.#platform;
    const instead = [
      [this.#board.sandbox.url, 'https://hub.test'] as const,
      ...this.#board.platforms.flatMap(({ addresses }) => addresses),
      [bot, 'steward-bot'] as const,
    ];
    return instead
      .reduce((shown, [here, everywhere]) => shown.replaceAll(here, everywhere), text)
      .replace(/\n*<!-- steward:\w+ -->/g, '')
      .replace(/(<summary>From the log<\/summary>).*?<\/details>/gs, '$1…</details>')
      .replace(/(\/(?:discussions|issues)\/)\d+/g, '$1N')
      .replace(/(\/channels\/)\d+(?:\/\d+)*/g, '$1N')
      .replace(/\bc-\d+\b/g, (name) => (names.includes(name) ? `c-${names.indexOf(name) + 1}` : name));
  }

  async #cases(): Promise<{ name: string; message: Message }[]> {
    const { messages } = await this.thread();
    return messages.flatMap((message) => {
      const name = message.author?.login === this.#platform.bot ? /`(c-\d+)`: /.exec(message.text)?.[1] : undefined;
      return name ? [{ name, message }] : [];
    });
  }

  async #reactToCase(login: string, reaction: string, action: 'add' | 'remove'): Promise<void> {
    const { message } = (await this.#cases()).at(-1) ?? {};
    if (!message) throw new Error('no comment here shows a case');
    await this.#platform.reacts(loginOf(login), this.ref, { message, reaction, action });
  }
}
