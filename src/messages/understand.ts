import { decideForMaintainer } from './decide-for-maintainer.ts';
import { type Choice, decideForUser } from './decide-for-user.ts';
import { type DecidingCommand, decidingCommand, type KnownVerb } from './deciding-command.ts';
import type { Site } from './hub-link.ts';
import { mayAct } from './may-act.ts';
import { messageProse } from './message-prose.ts';
import { parseCommands } from './parse-commands.ts';
import { chooseRanked } from './ranking/choose-ranked.ts';
import { chooseTargets } from './ranking/choose-targets.ts';
import { decideRanked } from './ranking/decide-ranked.ts';
import { learnedRankers } from './ranking/learned-rankers.ts';
import { likelyToStart } from './ranking/likely-to-start.ts';
import type { Rankers } from './ranking/rankers.ts';
import { startFeatures } from './ranking/start-features.ts';
import { sureEnough } from './ranking/sure-enough.ts';
import type { ReadMessage } from './read-message.ts';
import { readReading } from './read-reading.ts';
import type { Reading } from './reading.ts';
import { targetsByRules } from './targets-by-rules.ts';
import type { MessageToUnderstand, Understanding } from './understanding.ts';
import { type Conclusion, understandingOf } from './understanding-of.ts';

export interface UnderstandOptions {
  /** What can be asked for by command. */
  verbs: readonly KnownVerb[];
  /** Further Hub addresses, such as a sandbox's, whose links count like huggingface.co's. */
  hubs?: readonly Site[];
  /** Left out: those that this program comes with. */
  rankers?: Rankers;
}

/**
 * Says what a message seems to ask for, by the labelling rules of reference/discussions.md. Deterministic; `because` lists the rules and words.
 * An opening is read with its title, a reply by its body, its title telling only what the thread is about. Bots are never understood.
 */
export function understand(
  message: MessageToUnderstand,
  { verbs, hubs = [], rankers = learnedRankers }: UnderstandOptions,
): Understanding {
  if (message.authorRole === 'bot') return ofABot;
  const prose = messageProse(message.kind === 'opening' ? message.title : '', message.body, hubs);
  const command = decidingCommand(parseCommands(prose.read), verbs) ?? doubledSlash(prose.read, verbs);
  if (command) {
    const given = readReading(message, messageProse('', command.command.rest, hubs), hubs);
    const concluded = concludeCommand(command, given);
    return understandingOf(given, { ...concluded, targets: targetsByRules(given, concluded.choice.intent) });
  }
  const reading = readReading(message, prose, hubs);
  const conclude = message.authorRole === 'maintainer' ? concludeMaintainer : concludeUser;
  const concluded = conclude(reading, rankers);
  const targets = chooseTargets(reading, concluded.choice.intent, rankers.targets);
  return understandingOf(reading, { ...concluded, targets });
}

const ofABot: Understanding = {
  ...{ intent: 'other', models: [], revision: null, precision: null, requestFiles: [], renameTo: null },
  ...{ pullRequest: null, shouldAct: false, because: [{ rule: 'author-is-a-bot', words: '' }] },
};

type Concluded = Pick<Conclusion, 'choice' | 'noAct'>;

function concludeUser(reading: Reading, { intents, starts }: Rankers): Concluded {
  const start = likelyToStart(startFeatures(reading), starts);
  const choice = chooseRanked(reading, { byRules: decideForUser(reading), start }, intents);
  const reason = mayAct(choice.intent, reading);
  // Who owns a model is proven at the platform: here everybody is believed.
  const believed = reason === 'not-the-owner' ? asOwner(reading) : reading;
  if (mayAct(choice.intent, believed) !== null) return { choice, noAct: reason };
  const asked = believed === reading ? start : likelyToStart(startFeatures(believed), starts);
  return { choice, noAct: sureEnough({ start: asked, intent: choice.likely }) ? reason : 'unsure' };
}

function asOwner(reading: Reading): Reading {
  return { ...reading, message: { ...reading.message, authorRole: 'model_owner' } };
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

function concludeCommand({ intent, guessed }: DecidingCommand, reading: Reading): Concluded {
  const approves = intent === 'approval';
  const allowed = !approves || reading.message.authorRole === 'maintainer';
  const choice: Choice = { intent: allowed ? intent : 'other', rule: guessed ? 'nearest-command' : 'command' };
  if (guessed) return { choice, noAct: 'nothing-to-start' };
  if (approves && allowed) return { choice, noAct: null };
  // Only how a thread's own case stands can be asked without a name.
  const named = intent === 'status_question' || reading.prose.mentions.some(({ model }) => model !== null);
  return { choice, noAct: mayAct(choice.intent, reading) ?? (named ? null : 'no-target') };
}

/** A maintainer decides in replies; opening a thread, they may only report. */
function concludeMaintainer(reading: Reading, { decisions }: Rankers): Concluded {
  if (reading.message.kind === 'opening') {
    const { intent } = decideForUser(reading);
    const choice: Choice = { intent: intent === 'flag' ? intent : 'other', rule: 'maintainer-opens' };
    return { choice, noAct: mayAct(choice.intent, reading) };
  }
  const { when, words, unsure } = decideRanked(reading, decideForMaintainer(reading.prose.masked), decisions);
  const intent = when === 'nothing' ? 'other' : 'approval';
  const choice: Choice = { intent, rule: `maintainer-decides-${when}`, words };
  if (when !== 'now') return { choice, noAct: 'nothing-to-start' };
  return { choice, noAct: unsure ? 'unsure' : null };
}
