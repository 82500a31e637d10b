import type { Message, Thread } from './thread.ts';

/** One difference between a thread as it is and as it was last seen. */
export type Fact =
  | { kind: 'message-posted'; message: Message }
  | { kind: 'message-edited'; message: Message; before: SeenMessage }
  | { kind: 'message-hidden'; message: Message; before: SeenMessage }
  | { kind: 'message-gone'; before: SeenMessage }
  | { kind: 'reaction-added'; message: Message; reaction: string; login: string }
  | { kind: 'reaction-removed'; message: Message; reaction: string; login: string }
  | { kind: 'status-changed'; from: string; to: Thread['status'] }
  | { kind: 'retitled'; from: string; to: string };

export type SeenMessage = Omit<Message, 'createdAt'>;

/** What the bot knew of a thread after its last sync. */
export interface SeenThread {
  title: string;
  status: string;
  messages: SeenMessage[];
}

/** The difference of two fetches, in the order of the thread; a first sight makes every message a posted one. */
export function findFacts(seen: SeenThread | null, thread: Thread): Fact[] {
  const known = new Map(seen?.messages.map((message) => [message.id, message]));
  const facts = thread.messages.flatMap((message) => messageFacts(known.get(message.id), message));
  const present = new Set(thread.messages.map((message) => message.id));
  for (const before of known.values())
    if (!present.has(before.id) && !thread.partial) facts.push({ kind: 'message-gone', before });
  if (seen && seen.status !== thread.status)
    facts.push({ kind: 'status-changed', from: seen.status, to: thread.status });
  if (seen && seen.title !== thread.title) facts.push({ kind: 'retitled', from: seen.title, to: thread.title });
  return facts;
}

function messageFacts(before: SeenMessage | undefined, message: Message): Fact[] {
  if (!before) return [{ kind: 'message-posted', message }, ...reactionFacts([], message)];
  const facts: Fact[] = [];
  if (message.hidden && !before.hidden) facts.push({ kind: 'message-hidden', message, before });
  else if (message.text !== before.text || message.lastEditor?.id !== before.lastEditor?.id)
    facts.push({ kind: 'message-edited', message, before });
  return [...facts, ...reactionFacts(before.reactions, message)];
}

function reactionFacts(before: Message['reactions'], message: Message): Fact[] {
  const pairs = (reactions: Message['reactions']) =>
    new Map(
      reactions.flatMap(({ reaction, logins }) => logins.map((login) => [`${reaction} ${login}`, { reaction, login }])),
    );
  const [was, is] = [pairs(before), pairs(message.reactions)];
  const added = [...is]
    .filter(([key]) => !was.has(key))
    .map(([, pair]) => ({ kind: 'reaction-added' as const, message, ...pair }));
  const removed = [...was]
    .filter(([key]) => !is.has(key))
    .map(([, pair]) => ({ kind: 'reaction-removed' as const, message, ...pair }));
  return [...added, ...removed];
}
