import type { MessageToUnderstand, Understanding } from '../messages/understanding.ts';
import type { Message } from '../threads/thread.ts';
import type { Reading } from './read-facts.ts';

/** A message of a thread the way the rules read it. */
export function messageToUnderstand(message: Message, { thread, isMaintainer }: Reading): MessageToUnderstand {
  return {
    kind: message.awaitsAnswer || thread.messages[0]?.id === message.id ? 'opening' : 'reply',
    title: thread.title,
    body: message.text,
    authorRole: message.author && isMaintainer(message.author) ? 'maintainer' : 'user',
  };
}

/** What a message of a thread seems to ask for. */
export function understandMessage(message: Message, reading: Reading): Understanding {
  return reading.understand(messageToUnderstand(message, reading));
}
