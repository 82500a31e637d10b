import { findFaqEntry } from '../faq/find-faq-entry.ts';
import { findBareNames } from '../messages/find-bare-names.ts';
import { messageProse } from '../messages/message-prose.ts';
import type { MessageToUnderstand, Understanding } from '../messages/understanding.ts';
import type { IgnoreCode } from './ask.ts';
import { requestInWords, type TargetInWords, verbOfIntent } from './request-in-words.ts';
import { targetsInWords } from './targets-in-words.ts';
import type { WordsAsk } from './words-ask.ts';

/** Cases that one message in plain words may start. */
const mostRequests = 5;

/** The queue as a whole: what a live answer is better for than an entry of the FAQ. */
const aboutQueue =
  /\bhow (?:long|many)\b.{0,60}\b(?:queue|wait|take)|\b(?:queue|cluster|backlog|backend|eval(?:uation)? server|leaderboard|board)\b.{0,40}\b(?:stuck|full|busy|down|paused|stopped|frozen|moving|long)\b|\b(?:stuck|full|busy|down|paused|stopped|frozen|moving|long)\b.{0,40}\b(?:queue|cluster|backlog|backend|eval(?:uation)? server|leaderboard|board)\b/;
const aboutOwnModel = /\b(?:my|our|mine|ours|this|the) (?:[\w-]+ ){0,2}models?\b/;

/** Nobody can be asked which model is meant. */
const everything = /\b(?:all|every|any) (?:of |the |other )*(?:[\w-]+ ){0,2}(?:models?|eval\w*|submissions?|jobs?)\b/;
const whereabouts = /\b(?:status|state|progress|where|running|pending|finished|waiting|position)\b/;

export type WeighedWords = WordsAsk | { asks: 'nothing'; code: IgnoreCode };

/** What a message stands beside in its thread. */
export interface Beside {
  /** What the opening message asks, when whoever wrote this one opened the thread, or asks how it stands; else null. */
  opening: { understanding: Understanding; message: MessageToUnderstand } | null;
  ownThread: boolean;
}

/** What one message in plain words is to be answered with, whoever else speaks in the thread (design.md §5.3). */
export function weighWords(message: MessageToUnderstand, understanding: Understanding, beside: Beside): WeighedWords {
  const { intent, because, shouldAct } = understanding;
  const rules = new Set(because.map(({ rule }) => rule));
  if (intent === 'other') return nothing('no-request-in-words');
  if (intent === 'approval') return shouldAct ? { asks: 'approval' } : nothing('no-request-in-words');
  const imitated = because.find(({ rule }) => rule === 'look-alike-letters');
  if (imitated) return { asks: 'retype', names: imitated.words.split(' ').slice(0, mostRequests) };
  if (rules.has('needs-remote-code')) return { asks: 'faq', entry: 'remote-code' };
  if (intent === 'faq_question') return question(message);
  const verb = verbOfIntent[intent];
  if (verb === undefined) return nothing('intent-left-alone');
  const own = targetsInWords(understanding, message);
  if (rules.has('unsure') || isHardlySubmitted(understanding)) {
    return own.length > 0 && (message.kind === 'opening' || beside.ownThread) ? whether(verb, own) : question(message);
  }
  const targets = own.length > 0 ? own : beside.opening ? targetsOfOpening(intent, beside.opening) : [];
  // Handlers prove at the platform who owns a model, and look for evidence themselves.
  const checkedLater = rules.has('not-the-owner') || (rules.has('no-evidence') && message.kind === 'opening');
  if (targets.length > 0 && (shouldAct || checkedLater)) {
    const text = message.kind === 'opening' ? `${message.title}\n${message.body}` : message.body;
    const requests = targets.map((target) => requestInWords(verb, target, { ...understanding, text }));
    const more = targets.slice(mostRequests).map(({ target }) => target);
    return { asks: 'requests', requests: requests.slice(0, mostRequests), more };
  }
  return withoutTarget(verb, { message, understanding, beside, rules });
}

function targetsOfOpening(intent: Understanding['intent'], opening: NonNullable<Beside['opening']>) {
  const { understanding, message } = opening;
  const same = understanding.intent === intent || intent === 'status_question';
  return same ? targetsInWords({ ...understanding, ...(intent === 'rename' ? {} : { intent }) }, message) : [];
}

interface Missing {
  message: MessageToUnderstand;
  understanding: Understanding;
  beside: Beside;
  rules: ReadonlySet<string>;
}

function withoutTarget(verb: string, { message, understanding, beside, rules }: Missing): WeighedWords {
  const [from] = understanding.models;
  const prose = messageProse(message.kind === 'opening' ? message.title : '', message.body, []).masked.text;
  const named = findBareNames(message);
  if (verb === 'status' && named.length === 0 && aboutQueue.test(prose) && !aboutOwnModel.test(prose))
    return { asks: 'queue' };
  if (message.kind === 'reply' && !beside.ownThread) return nothing('intent-left-alone');
  if (named.length === 0 && everything.test(prose) && !/\b(?:my|our|mine|ours)\b/.test(prose))
    return verb === 'status' ? { asks: 'queue' } : nothing('intent-left-alone');
  if (verb === 'rename')
    return message.kind === 'opening' ? { asks: 'new-name', from: from ?? null } : nothing('intent-left-alone');
  const missing =
    understanding.shouldAct ||
    ['no-target', 'name-without-organisation', 'not-the-owner'].some((rule) => rules.has(rule));
  return missing && from === undefined ? { asks: 'target', verb, named } : nothing('intent-left-alone');
}

/** A submission may need no maintainer's yes: without one phrase that asks for it, it is asked about. */
function isHardlySubmitted({ intent, because }: Understanding): boolean {
  return intent === 'submission' && because.length === 1 && because[0]?.rule === 'ranked-words';
}

/** Who opens a thread with a name wants something most of the time. */
function whether(verb: string, targets: readonly TargetInWords[]): WeighedWords {
  const named = targets.slice(0, mostRequests);
  return {
    asks: 'whether',
    commands: named.map(({ target, to }) => [`/${verb}`, target, to].filter(Boolean).join(' ')),
  };
}

/** The live answer, or the one entry of the FAQ that a question is about. */
function question(message: MessageToUnderstand): WeighedWords {
  const { text, masked } = messageProse(message.kind === 'opening' ? message.title : '', message.body, []);
  const named = findBareNames(message);
  if (named.length > 0 && whereabouts.test(masked.text)) return { asks: 'target', verb: 'status', named };
  if (aboutQueue.test(masked.text) && !aboutOwnModel.test(masked.text)) return { asks: 'queue' };
  const questions = (text.match(/[^.?!？\n]+[?？]/g) ?? []).join(' ');
  for (const about of [questions, text]) {
    const entry = findFaqEntry(about);
    if (entry) return { asks: 'faq', entry: entry.name };
  }
  return nothing('no-faq-entry');
}

function nothing(code: IgnoreCode): WeighedWords {
  return { asks: 'nothing', code };
}
