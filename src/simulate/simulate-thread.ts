import type { Board } from '../boards/board.ts';
import type { Ask } from '../cases/ask.ts';
import { type Reading, readFacts } from '../cases/read-facts.ts';
import { messageToUnderstand } from '../cases/understand-message.ts';
import type { Intent, MessageToUnderstand, Understanding } from '../messages/understanding.ts';
import type { Actor, Message, Thread } from '../threads/thread.ts';
import { type Action, actionOf } from './action-of.ts';
import type { PastMessage, PastThread } from './past-thread.ts';

export interface SimulatedMessage extends Action {
  thread: Pick<PastThread, 'title' | 'url'>;
  /** 1-based place in the thread. */
  number: number;
  message: PastMessage;
  intent: Intent;
  because: Understanding['because'];
}

export interface Simulating {
  board: Board;
  understand(message: MessageToUnderstand): Understanding;
  /** Messages before this day are only read for what comes after them. */
  since: Date | null;
}

/** Replies of very long threads are read with the opening and this many messages before them. */
const mostBefore = 200;
const hour = 3_600_000;
const self: Actor = { platform: 'hub', id: 'the bot', login: 'steward' };

/** What the bot would have done with each message of a past thread, had it been there: the decision code is the bot's own. */
export function simulateThread(past: PastThread, { board, understand, since }: Simulating): SimulatedMessage[] {
  const known = remembering(understand);
  const maintainers = new Set(
    past.messages.flatMap(({ role, author }) => (role === 'maintainer' ? [author.toLowerCase()] : [])),
  );
  for (const login of board.maintainers.logins) maintainers.add(login.toLowerCase());
  const isMaintainer = ({ login }: { login: string }) => maintainers.has(login.toLowerCase());
  const messages: Message[] = [];
  const simulated: SimulatedMessage[] = [];
  let cases = 0;
  for (const [index, each] of past.messages.entries()) {
    const message = messageOf(each, { index, after: messages.at(-1) });
    messages.push(message);
    if (messages.length > mostBefore) messages.splice(1, 1);
    if (each.context || (since && each.createdAt && each.createdAt < since)) continue;
    const thread: Thread = {
      ...{ ref: { platform: 'hub', place: '', number: 0 }, title: past.title, status: 'open', locked: false },
      ...{ messages, pullRequest: null },
    };
    const reading: Reading = { board, thread, self, since: new Date(0), isMaintainer, understand: known };
    const [ask] = readFacts([{ kind: 'message-posted', message }], reading);
    if (!ask) continue;
    const action = actionOf(ask, { cases, prose: board.approvals.prose });
    const { intent, because } = known(messageToUnderstand(message, reading));
    simulated.push({
      ...action,
      ...{ thread: { title: past.title, url: past.url }, number: index + 1, message: each, intent, because },
    });
    cases += openedBy(ask);
    if (action.action !== 'silence') messages.push(botAnswer(message));
  }
  return simulated;
}

/** Replies look back at what came before them: every message is understood once. */
function remembering(understand: Simulating['understand']): Simulating['understand'] {
  const known = new Map<string, Understanding>();
  return (message) => {
    const key = JSON.stringify(message);
    const understood = known.get(key) ?? understand(message);
    known.set(key, understood);
    return understood;
  };
}

/** Cases that were opened, as far as that can be told without looking anything up. */
function openedBy(ask: Ask): number {
  return ask.ask === 'words' && ask.words.asks === 'requests'
    ? ask.words.requests.filter(({ verb }) => verb !== 'status').length
    : 0;
}

function messageOf(
  { author, role, text, createdAt }: PastMessage,
  { index, after }: { index: number; after: Message | undefined },
): Message {
  const writer = role === 'bot' ? self : { platform: 'hub' as const, id: author.toLowerCase(), login: author };
  const at = (createdAt ?? new Date(Date.parse(after?.createdAt ?? '2024-01-01T00:00:00Z') + hour)).toISOString();
  return {
    ...{ id: String(index), author: writer, lastEditor: null, text, createdAt: at, updatedAt: at },
    ...{ hidden: false, edits: 0, reactions: [] },
  };
}

function botAnswer({ id, createdAt }: Message): Message {
  return {
    ...{ id: `answer to ${id}`, author: self, lastEditor: null, text: '', createdAt, updatedAt: createdAt },
    ...{ hidden: false, edits: 0, reactions: [] },
  };
}
