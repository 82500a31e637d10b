import { findAddressees } from '../messages/find-addressees.ts';
import { parseCommands } from '../messages/parse-commands.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import type { Understanding } from '../messages/understanding.ts';
import type { Actor, Message } from '../threads/thread.ts';
import type { Ask, IgnoreCode } from './ask.ts';
import { maintainerIsTalking } from './maintainer-is-talking.ts';
import type { Reading } from './read-facts.ts';
import { requestInWords } from './request-in-words.ts';
import { targetsInWords } from './targets-in-words.ts';
import { messageToUnderstand, understandMessage } from './understand-message.ts';
import { type WeighedWords, weighWords } from './weigh-words.ts';
import type { WordsAsk } from './words-ask.ts';

/** Earlier messages of the same author that are looked at for a question that waits for its answer. */
const mostEarlier = 20;

/**
 * What a message in plain words asks of the bot, or why it gets no answer (design.md §5.3): chatter gets none, nor does what is
 * said to somebody else, or while a maintainer talks with the user, or what was asked and not answered. Calling the bot by its
 * name lifts all but the first and the last.
 */
export function readWords(message: Message & { author: Actor }, reading: Reading): Ask {
  const understanding = understandMessage(message, reading);
  const told = toldOf(message, understanding);
  const nothing = (code: IgnoreCode): Ask => ({ ask: 'nothing', code, messageId: message.id, detail: told });
  const { thread, self } = reading;
  const { logins } = findAddressees(message.text);
  // Nobody writes the end that GitHub gives to an app's login.
  const own = self.login.replace(/\[bot\]$/, '').toLowerCase();
  const named = logins.some((login) => login.toLowerCase() === own);
  // Who asks for an answer to exactly this message gets one.
  const picked = message.awaitsAnswer === true;
  const called = named || picked;
  const weighed = answerToQuestion(message, { understanding, reading }) ?? weighMessage(message, reading);
  if (weighed.asks === 'nothing') {
    const helps = named && weighed.code !== 'intent-left-alone' && /[?？]/.test(message.text);
    return helps || picked ? words(message, { asks: 'help' }, told) : nothing(weighed.code);
  }
  if (weighed.asks === 'approval') {
    // Whoever picks somebody's words has not said them.
    if (picked) return words(message, { asks: 'help' }, told);
    const spoken = thread.messages.some((each) => each.author?.id === self.id);
    return spoken ? words(message, weighed, told) : nothing('no-request-in-words');
  }
  if (!called && isSaidToOthers(message, reading)) return nothing('addressed-to-somebody');
  if (!called && maintainerIsTalking(message, reading)) return nothing('maintainer-is-talking');
  const repeats = !picked && ['target', 'new-name', 'retype', 'whether', 'faq', 'queue'].includes(weighed.asks);
  if (repeats && earlierAsks(message, reading).some((earlier) => JSON.stringify(earlier) === JSON.stringify(weighed)))
    return nothing(weighed.asks === 'faq' || weighed.asks === 'queue' ? 'answered-before' : 'question-unanswered');
  return words(message, weighed, told);
}

function words(message: Message & { author: Actor }, asks: WordsAsk, told: Record<string, unknown>): Ask {
  return { ask: 'words', message, actor: message.author, words: asks, told };
}

function toldOf(message: Message & { author: Actor }, { intent, because }: Understanding): Record<string, unknown> {
  return { by: message.author.login, intent, because };
}

function weighMessage(message: Message, reading: Reading): WeighedWords {
  const [opening] = reading.thread.messages;
  const understanding = understandMessage(message, reading);
  const alone = message.awaitsAnswer === true;
  const ownThread = alone || opening?.author?.id === message.author?.id;
  const leans =
    opening && !alone && opening.id !== message.id && (ownThread || understanding.intent === 'status_question');
  return weighWords(messageToUnderstand(message, reading), understanding, {
    ownThread,
    opening: leans
      ? { understanding: understandMessage(opening, reading), message: messageToUnderstand(opening, reading) }
      : null,
  });
}

/** A reply that only names something is the answer to the bot's question for it. */
function answerToQuestion(
  message: Message,
  { understanding, reading }: { understanding: Understanding; reading: Reading },
): WeighedWords | null {
  if (understanding.intent !== 'other' || understanding.because.some(({ rule }) => rule === 'look-alike-letters'))
    return null;
  const targets = targetsInWords(understanding, messageToUnderstand(message, reading));
  if (targets.length === 0) return null;
  const asked = earlierAsks(message, reading).find(({ asks }) => asks === 'target');
  if (asked?.asks !== 'target') return null;
  const given = { ...understanding, text: message.text };
  return { asks: 'requests', requests: targets.map((target) => requestInWords(asked.verb, target, given)), more: [] };
}

/** What the same author asked here before and the bot answered, newest first. */
function earlierAsks(message: Message, reading: Reading): WeighedWords[] {
  const { messages } = reading.thread;
  const here = messages.findIndex(({ id }) => id === message.id);
  const spoke = messages.slice(0, here).findLastIndex(({ author }) => author?.id === reading.self.id);
  return messages
    .slice(0, Math.max(spoke, 0))
    .filter(({ author, hidden }) => author?.id === message.author?.id && !hidden)
    .slice(-mostEarlier)
    .reverse()
    .filter(({ text }) => parseCommands(readMarkdown(text)).length === 0)
    .map((earlier) => weighMessage(earlier, reading));
}

/** A reply that mentions somebody speaks to them. An opening that begins with a maintainer's name asks the board. */
function isSaidToOthers({ id, text }: Message, { thread, isMaintainer }: Reading): boolean {
  const { logins, first } = findAddressees(text);
  if (thread.messages[0]?.id !== id) return logins.length > 0;
  return first !== null && !isMaintainer({ login: first });
}
