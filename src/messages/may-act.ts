import type { Reading } from './reading.ts';
import type { Intent } from './understanding.ts';

/** Why nothing may be started, or null when it may. */
export type NoActReason =
  | 'nothing-to-start'
  | 'look-alike-letters'
  | 'no-target'
  | 'name-without-organisation'
  | 'needs-remote-code'
  | 'no-evidence'
  | 'not-the-owner'
  | 'no-new-name'
  | 'nothing-new'
  | 'everything-at-once'
  | 'unsure';

/** Whether the workflow of an intent may start on what the message identifies (discussions.md, rules 1 and 3). */
export function mayAct(intent: Intent, reading: Reading): NoActReason | null {
  if (reading.prose.lookAlikes.length > 0) return 'look-alike-letters';
  switch (intent) {
    case 'submission':
      return mayEvaluate(reading);
    case 'failure_report':
    case 'status_question':
      return mayLookUp(intent, reading);
    case 'removal':
      return mayRemove(reading);
    case 'rename':
      return mayRename(reading);
    case 'flag':
    case 'flag_appeal':
      return mayJudge(intent, reading);
    default:
      return 'nothing-to-start';
  }
}

/** Words of who joins somebody else's thread with a model of their own. */
const ofTheirOwn = /\b(?:same|mine|my|our|another|too|as well)\b/;

function mayEvaluate(reading: Reading): NoActReason | null {
  if (reading.manners.has('remote-code')) return 'needs-remote-code';
  const { topic, threadNamesModel } = reading;
  const own = isOwner(reading) && !ofTheirOwn.test(reading.prose.masked.text);
  const continues = topic === 'submission' ? threadNamesModel || own : topic === 'other' && threadNamesModel;
  return missingTarget(reading, continues);
}

/** Words for everything, or for other models than the thread's. */
const notThatOne =
  /\b(?:all|every|everything|everyone|nothing|nobody|any models?|most|same here|mine|ours|for (?:me|us) (?:too|as well)|my (?:\w+ )?(?:models|submissions|evaluations|requests))\b/;
/** Titles of threads about the board itself. */
const boardThread = /\b(?:queue|servers?|cluster|backend|space)\b/i;

function mayLookUp(intent: Intent, reading: Reading): NoActReason | null {
  const missing = missingTarget(reading, true);
  if (missing || reading.targets.length > 0) return missing;
  const aboutBoard = boardThread.test(reading.message.title) || notThatOne.test(reading.prose.masked.text);
  if (aboutBoard && !reading.threadNamesModel) return 'everything-at-once';
  const asked = reading.topic === 'status_question' || reading.topic === 'other';
  const repeats = intent === 'status_question' && asked && !reading.threadNamesModel;
  return repeats ? 'nothing-new' : null;
}

function mayRemove(reading: Reading): NoActReason | null {
  const unfinished = reading.topic === 'removal' && reading.manners.has('still-there');
  if (!isOwner(reading) && !unfinished) return 'not-the-owner';
  return missingTarget(reading, true);
}

function mayRename(reading: Reading): NoActReason | null {
  const { pairs, message, prose } = reading;
  if (pairs.length > 0) {
    const sameOwner = pairs.every(
      ({ from, to }) => from.split('/')[0]?.toLowerCase() === to.split('/')[0]?.toLowerCase(),
    );
    return sameOwner || isOwner(reading) ? null : 'not-the-owner';
  }
  if (!isOwner(reading)) return 'not-the-owner';
  const linked = prose.mentions.some(({ target }) => target?.kind === 'discussion');
  return message.kind === 'reply' || linked ? null : 'no-new-name';
}

function mayJudge(intent: 'flag' | 'flag_appeal', reading: Reading): NoActReason | null {
  const missing = missingTarget(
    reading,
    reading.topic === 'flag' || reading.topic === 'flag_appeal' || reading.threadNamesModel,
  );
  if (missing) return missing;
  if (intent === 'flag_appeal') return isOwner(reading) ? null : 'not-the-owner';
  return hasEvidence(reading) ? null : 'no-evidence';
}

function missingTarget({ targets, prose, message, bareNames }: Reading, threadTells: boolean): NoActReason | null {
  if (targets.length > 0 || prose.mentions.some(({ target }) => target?.kind === 'request-file')) return null;
  if (bareNames) return 'name-without-organisation';
  return message.kind === 'reply' && threadTells ? null : 'no-target';
}

/** A suspicion that says nothing of what it rests on. */
const bareSuspicion =
  /\b(?:obvious(?:ly)?|every(?:body|one) (?:knows|sees|can see)|fishy|suspicious|smells?|vibes|trust|believe|come on|cmon|for sure|surely|heard|fake|fraud|joke|cheat(?:s|ing|ers?|ed)?|easy to see|hunch|no proof|gut feeling|look at (?:the|that|those) (?:numbers|scores?))\b/;
/** Who says so has no evidence, whatever else is told without a link. */
const disclaims =
  /\b(?:no (?:real |hard |actual )?(?:proof|evidence)|(?:just|only) (?:a|my) (?:feeling|hunch|guess|suspicion)|(?:can't|cannot|couldn't) prove)\b/;
/** Who writes as much about a model tells what was found. */
const tellsFrom = 16;

/** Words that report evidence, a link to it, or an account of it. */
function hasEvidence({ manners, prose }: Reading): boolean {
  const linked = prose.mentions.some(
    ({ target }) =>
      target !== null && /^(?:discussion|dataset|file|commit|github|model-file|details|results)$/.test(target.kind),
  );
  if (linked) return true;
  if (disclaims.test(prose.masked.text)) return false;
  const told = prose.masked.text.split(/\s+/).length >= tellsFrom && !bareSuspicion.test(prose.masked.text);
  return manners.has('evidence') || told;
}

function isOwner({ message, manners }: Reading): boolean {
  if (manners.has('speaks-for-others')) return false;
  return message.authorRole === 'model_owner' || message.authorRole === 'maintainer';
}
