// @ts-check
import { beginning } from './beginning.js';

/** How an interaction is answered, by the type of its callback. @type {Record<number, string>} */
const callbacks = {
  4: 'answered at once',
  5: 'said that it is thinking',
  6: 'took note of a button',
  7: 'changed the message of a button',
  8: 'offered values to choose from',
  9: 'opened a form',
};

/**
 * A write on Discord in words, with the sign that stands before it.
 * @param {import('./shapes.js').Write} write
 * @returns {{ sign: string, words: string }}
 */
export function describeDiscordWrite({ kind, body: sent }) {
  const body = /** @type {any} */ (sent);
  const text = beginning(body?.embeds?.[0]?.description ?? body?.content);
  switch (kind) {
    case 'interaction-callback':
      return { sign: '⚡', words: callbacks[body?.type] ?? 'answered' };
    case 'edit-reply':
      return { sign: '💬', words: `answered: “${text}”` };
    case 'follow-up':
    case 'create-message':
      return { sign: '💬', words: `wrote: “${text}”` };
    case 'edit-message':
      return { sign: '✏️', words: `updated its message: “${text}”` };
    case 'edit-thread':
      return { sign: '🔒', words: body?.archived ? 'put the thread away' : 'changed the thread' };
    case 'register-commands':
      return { sign: '⌘', words: 'told Discord its commands' };
    default:
      return { sign: '•', words: kind.replaceAll('-', ' ') };
  }
}
