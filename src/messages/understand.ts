import { decideForMaintainer } from './decide-for-maintainer.ts';
import { type Choice, decideForUser } from './decide-for-user.ts';
import { type DecidingCommand, decidingCommand, type KnownVerb } from './deciding-command.ts';
import type { Site } from './hub-link.ts';
import { mayAct, type NoActReason } from './may-act.ts';
import { messageProse } from './message-prose.ts';
import { parseCommands } from './parse-commands.ts';
import { chooseRanked, type RankedChoice } from './ranking/choose-ranked.ts';
import { decideRanked } from './ranking/decide-ranked.ts';
import { decisionWeights, intentWeights, startWeights } from './ranking/learned-weights.ts';
import { likelyToStart, sureFrom } from './ranking/likely-to-start.ts';
import { startFeatures } from './ranking/start-features.ts';
import type { ReadMessage } from './read-message.ts';
import { readReading } from './read-reading.ts';
import type { Reading } from './reading.ts';
import type { MessageToUnderstand, Understanding } from './understanding.ts';
import { understandingOf } from './understanding-of.ts';

export interface UnderstandOptions {
  /** What can be asked for by command. */
  verbs: readonly KnownVerb[];
  /** Further Hub addresses, such as a sandbox's, whose links count like huggingface.co's. */
  hubs?: readonly Site[];
}

/**
 * Says what a message seems to ask for, by the labelling rules of reference/discussions.md. Deterministic; `because` lists the rules and words.
 * An opening is read with its title, a reply by its body, its title telling only what the thread is about. Bots are never understood.
 */
export function understand(message: MessageToUnderstand, { verbs, hubs = [] }: UnderstandOptions): Understanding {
  if (message.authorRole === 'bot')
    return understandingOf(null, { intent: 'other', rule: 'author-is-a-bot' }, 'nothing-to-start');
  const prose = messageProse(message.kind === 'opening' ? message.title : '', message.body, hubs);
  const command = decidingCommand(parseCommands(prose.read), verbs) ?? doubledSlash(prose.read, verbs);
  if (command) return understandDeciding(message, command, hubs);
  const reading = readReading(message, prose, hubs);
  if (message.authorRole === 'maintainer') return understandMaintainer(reading);
  const start = likelyToStart(startFeatures(reading), startWeights);
  const choice = chooseRanked(reading, { byRules: decideForUser(reading), start }, intentWeights);
  return understandingOf(reading, choice, whyNotStart(choice, { reading, start }));
}

/** What the rules let start is started when it is surely asked for. Who owns a model is proven at the platform: here everybody is believed. */
function whyNotStart(
  { intent, guessed }: RankedChoice,
  { reading, start }: { reading: Reading; start: number },
): NoActReason | null {
  const reason = mayAct(intent, reading);
  if (reason !== null && reason !== 'not-the-owner') return reason;
  const asOwner = { ...reading, message: { ...reading.message, authorRole: 'model_owner' } };
  const likely = reason === null ? start : likelyToStart(startFeatures(asOwner), startWeights);
  return likely >= sureFrom && !guessed ? reason : 'unsure';
}

/** `//status` is no command but looks like one. */
function doubledSlash(read: ReadMessage, verbs: readonly KnownVerb[]): DecidingCommand | null {
  const lines = read.lines
    .filter(({ text }) => text.startsWith('//'))
    .map((line) => ({ ...line, text: line.text.slice(1), full: line.full.slice(1) }));
  if (lines.length === 0) return null;
  const deciding = decidingCommand(parseCommands({ ...read, lines }), verbs);
  return deciding && { ...deciding, guessed: true };
}

function understandDeciding(
  message: MessageToUnderstand,
  deciding: DecidingCommand,
  hubs: readonly Site[],
): Understanding {
  const { command, guessed } = deciding;
  const reading = readReading(message, messageProse('', command.rest, hubs), hubs);
  const approves = deciding.intent === 'approval';
  const allowed = !approves || message.authorRole === 'maintainer';
  const choice: Choice = { intent: allowed ? deciding.intent : 'other', rule: guessed ? 'nearest-command' : 'command' };
  if (guessed) return understandingOf(reading, choice, 'nothing-to-start');
  return understandingOf(reading, choice, approves && allowed ? null : mayAct(choice.intent, reading));
}

/** A maintainer decides in replies; opening a thread, they may only report. */
function understandMaintainer(reading: Reading): Understanding {
  if (reading.message.kind === 'opening') {
    const { intent } = decideForUser(reading);
    const choice: Choice = { intent: intent === 'flag' ? intent : 'other', rule: 'maintainer-opens' };
    return understandingOf(reading, choice, mayAct(choice.intent, reading));
  }
  const { when, words, unsure } = decideRanked(reading, decideForMaintainer(reading.prose.masked), decisionWeights);
  const choice: Choice = {
    intent: when === 'nothing' ? 'other' : 'approval',
    rule: `maintainer-decides-${when}`,
    words,
  };
  if (when !== 'now') return understandingOf(reading, choice, 'nothing-to-start');
  return understandingOf(reading, choice, unsure ? 'unsure' : null);
}
